/**
 * Finds a browser of the Chromium family, or installs Chromium if there is none, for `npm start`
 * and the browser tests.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import {
  BROWSER_VARIABLE,
  browserCandidates,
  type FoundBrowser,
  type Machine,
} from './browser-candidates';

/** The side effects of finding and installing a browser, injected for tests. */
export interface Host extends Machine {
  isRoot: boolean;
  isExecutable(path: string): Promise<boolean>;
  /** Path of Playwright's own download of Chromium, which may not exist. */
  downloadedChromium(): Promise<string>;
  /** Runs a command with its output shown. Resolves to its exit code, or 127 if it cannot start. */
  run(command: string, args: readonly string[]): Promise<number>;
}

interface Command {
  command: string;
  args: readonly string[];
}

/** @throws if the environment variable names a browser that does not exist */
export async function findBrowser(host: Host = thisHost): Promise<FoundBrowser | null> {
  for (const candidate of browserCandidates(host)) {
    if (await host.isExecutable(candidate.executable)) return candidate;
  }
  const wanted = host.env[BROWSER_VARIABLE] ?? '';
  if (wanted !== '')
    throw new Error(`${BROWSER_VARIABLE} names ${wanted}, which is not an executable file.`);
  const downloaded = await host.downloadedChromium();
  if (!(await host.isExecutable(downloaded))) return null;
  return { name: 'Chromium', executable: downloaded };
}

/**
 * Finds a browser, or installs Chromium.
 * @throws if that failed, with a message that says what to do
 */
export async function ensureChromium(host: Host = thisHost): Promise<FoundBrowser> {
  const installed = await findBrowser(host);
  if (installed !== null) return installed;
  console.log('No Chrome, Chromium, Edge or Brave is installed: installing Chromium.');
  for (const way of await installations(host)) {
    if (!(await succeeds(host, way))) continue;
    const browser = await findBrowser(host);
    if (browser !== null) return browser;
  }
  throw new Error(
    'No browser was found and Chromium could not be installed: install Chrome, Chromium, Edge or ' +
      `Brave, or set ${BROWSER_VARIABLE} to the path of one.`,
  );
}

/** The ways to install Chromium on this machine, best first; each is a list of commands. */
async function installations(host: Host): Promise<Command[][]> {
  const download = [{ command: process.execPath, args: [playwrightCli(), 'install', 'chromium'] }];
  const apt = '/usr/bin/apt-get';
  if (host.platform !== 'linux' || !host.isRoot || !(await host.isExecutable(apt))) {
    return [download];
  }
  // Ubuntu's package of this name needs snap and fails in containers; then the download is tried.
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  return [
    [
      { command: apt, args: ['update'] },
      { command: apt, args: install },
    ],
    download,
  ];
}

async function succeeds(host: Host, commands: readonly Command[]): Promise<boolean> {
  for (const { command, args } of commands) {
    if ((await host.run(command, args)) !== 0) return false;
  }
  return true;
}

function playwrightCli(): string {
  return createRequire(import.meta.url).resolve('@playwright/test/cli');
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const thisHost: Host = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isExecutable,
  // Imported on demand: it takes longer to load than everything else here.
  downloadedChromium: async () => (await import('@playwright/test')).chromium.executablePath(),
  run,
};
