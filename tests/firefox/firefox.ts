/** Starts Firefox with the built extension in a new profile; nothing is sent to any network. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerRequests } from './answer-requests';
import { closeTab } from './browser-window';
import { EXTENSION, extensionPage, readManifest } from './extension';
import { Marionette } from './marionette';
import { preferences } from './preferences';

export interface Firefox {
  marionette: Marionette;
  extensionId: string;
  /** The folder that downloads go to. */
  downloads: string;
  quit: () => Promise<void>;
}

/** @param executable Firefox, as a path or as a command in PATH */
export async function startFirefox(executable: string): Promise<Firefox> {
  const { id: extensionId } = readManifest().browser_specific_settings.gecko;
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-firefox-'));
  const downloads = await mkdtemp(join(tmpdir(), 'kijiyomi-downloads-'));
  await writeFile(join(profile, 'user.js'), preferences(extensionId, downloads));
  const child = spawn(
    executable,
    [
      '--marionette',
      // For what the tests do to the browser itself, and for the extension's pages.
      '--remote-allow-system-access',
      '--headless',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const quit = async () => {
    child.kill('SIGKILL');
    await exited;
    for (const folder of [profile, downloads]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  };
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const marionette = await Marionette.connect(await portOf(child, profile));
    await marionette.send('WebDriver:NewSession', {});
    await answerRequests(marionette);
    await installExtension(marionette);
    return { marionette, extensionId, downloads, quit };
  } catch (error) {
    await quit();
    throw error;
  }
}

/** The port that Firefox listens on, which it writes into its profile. */
async function portOf(child: ChildProcess, profile: string): Promise<number> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  for (let tries = 0; tries < 1_200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (/^\d+$/u.test(port)) return Number(port);
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
  }
  throw new Error('Firefox does not listen.');
}

/** Resolves when the welcome page, which is opened at first, is closed. */
async function installExtension(marionette: Marionette): Promise<void> {
  await marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
  const welcome = extensionPage('welcome.html');
  for (let tries = 0; tries < 600; tries += 1) {
    if (await closeTab(marionette, welcome)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The welcome page did not open.');
}
