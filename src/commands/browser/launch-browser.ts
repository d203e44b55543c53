import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { FoundBrowser } from './browser-candidates';
import { DevtoolsPipe } from './devtools-pipe';
import { within } from '../within';

/** Timeout for starting a browser and loading the extension, in milliseconds. */
const START_LIMIT = 30_000;
/** Time for a browser to close before it is killed, in milliseconds. */
const CLOSE_LIMIT = 5_000;

const anything = v.unknown();
const extensionSchema = v.object({ id: v.string() });
const targetsSchema = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string() })),
});

export interface BrowserTab {
  devtools: DevtoolsPipe;
  /** Id of our session with the tab, for commands to it. */
  sessionId: string;
}

export interface BrowserSession {
  /** Opens an address in the first tab. */
  open(url: string): Promise<BrowserTab>;
  /** Resolves when the browser has ended and its profile is removed. */
  ended: Promise<void>;
  close(): Promise<void>;
}

function launchArguments(profile: string, headless: boolean): string[] {
  // Chromium refuses to run as root with its sandbox.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    // The only way that works in all browsers of the family: branded Chrome ignores
    // --load-extension since version 137, and offers Extensions.loadUnpacked only over the pipe.
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
    'about:blank',
  ];
}

/**
 * Starts a browser with a new profile and one unpacked extension.
 * @throws if it cannot be started, or rejects the extension
 */
export async function launchBrowser(
  browser: FoundBrowser,
  { extension, headless }: { extension: string; headless: boolean },
): Promise<BrowserSession> {
  const profile = await newProfile();
  const child = spawn(browser.executable, launchArguments(profile, headless), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  const devtools = new DevtoolsPipe(input, output);
  const ended = processEnd(child).then((why) => {
    devtools.close(new Error(`${browser.name} ${why}.`));
    return removeProfile(profile);
  });
  const close = async () => {
    // Fails if the browser is already ending.
    devtools.send('Browser.close', {}, anything).catch(() => undefined);
    const killTimer = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT);
    await ended;
    clearTimeout(killTimer);
  };
  try {
    await within(
      START_LIMIT,
      devtools.send('Extensions.loadUnpacked', { path: extension }, extensionSchema),
      `${browser.name} did not load the extension`,
    );
    await closeWithLastTab(devtools, close);
  } catch (error) {
    await close();
    throw error;
  }
  return { open: (url) => openInFirstTab(devtools, url), ended, close };
}

/**
 * Turns developer mode on in the profile's preferences: without it Chrome 156 disables an extension
 * that reloads itself.
 */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}

/** How the process ended, as the end of a sentence after the browser's name. */
function processEnd(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(code === null ? `was ended by ${signal}` : `ended with exit code ${code}`),
    );
  });
}

/** Retries: child processes of the browser may still write for a moment after it has ended. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function tabs(devtools: DevtoolsPipe): Promise<string[]> {
  const { targetInfos } = await devtools.send('Target.getTargets', {}, targetsSchema);
  return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
}

/** On macOS a browser keeps running when its last window is closed. */
async function closeWithLastTab(devtools: DevtoolsPipe, close: () => Promise<void>): Promise<void> {
  devtools.on('Target.targetDestroyed', () => {
    tabs(devtools).then(
      (open) => (open.length === 0 ? close() : undefined),
      () => undefined,
    );
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true }, anything);
}

async function openInFirstTab(devtools: DevtoolsPipe, url: string): Promise<BrowserTab> {
  const [targetId] = await tabs(devtools);
  if (targetId === undefined) throw new Error('The browser opened without a tab.');
  const { sessionId } = await devtools.send(
    'Target.attachToTarget',
    { targetId, flatten: true },
    v.object({ sessionId: v.string() }),
  );
  await devtools.send('Page.navigate', { url }, anything, sessionId);
  return { devtools, sessionId };
}
