/**
 * Finds a browser of the Chromium family, or installs Chromium where there is none. `npm start` and
 * the browser tests use it.
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

/** What finding and installing do to the world. */
export interface Host extends Machine {
  isRoot: boolean;
  isExecutable(path: string): Promise<boolean>;
  /** Where Playwright's own download of Chromium is, or would be. */
  downloadedChromium(): Promise<string>;
  /** Runs a command with its output shown. Resolves to its exit code, or 127 if it cannot start. */
  run(command: string, args: readonly string[]): Promise<number>;
}

interface Command {
  command: string;
  args: readonly string[];
}

/** @throws where the environment names a browser that is not there */
export async function findBrowser(host: Host = thisHost): Promise<FoundBrowser | null> {
  for (const candidate of browserCandidates(host)) {
    if (await host.isExecutable(candidate.executable)) return candidate;
  }
  const asked = host.env[BROWSER_VARIABLE];
  if (asked) throw new Error(`${BROWSER_VARIABLE} names ${asked}, which is no executable file.`);
  const downloaded = await host.downloadedChromium();
  if (!(await host.isExecutable(downloaded))) return null;
  return { name: 'Chromium', executable: downloaded };
}

/**
 * The installed browser; Chromium is installed where there is none.
 * @throws where none could be installed, with a message that says what to do
 */
export async function ensureChromium(host: Host = thisHost): Promise<FoundBrowser> {
  const installed = await findBrowser(host);
  if (installed) return installed;
  console.log('No Chrome, Chromium, Edge or Brave is installed: installing Chromium.');
  for (const way of await installations(host)) {
    if (!(await succeeds(host, way))) continue;
    const browser = await findBrowser(host);
    if (browser) return browser;
  }
  throw new Error(
    'No browser was found and Chromium could not be installed: install Chrome, Chromium, Edge or ' +
      `Brave, or set ${BROWSER_VARIABLE} to the path of one.`,
  );
}

/** The ways to install Chromium here, best first; each is a row of commands. */
async function installations(host: Host): Promise<Command[][]> {
  const download = [{ command: process.execPath, args: [playwrightCli(), 'install', 'chromium'] }];
  const apt = '/usr/bin/apt-get';
  if (host.platform !== 'linux' || !host.isRoot || !(await host.isExecutable(apt))) {
    return [download];
  }
  // Ubuntu's package of this name needs snap and fails in containers: then the download follows.
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
  // Imported late: it takes longer to load than everything else here.
  downloadedChromium: async () => (await import('@playwright/test')).chromium.executablePath(),
  run,
};
