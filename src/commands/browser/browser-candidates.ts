import { posix, win32 } from 'node:path';

/** What tells where browsers may be installed. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The user's home directory. */
  home: string;
}

export interface FoundBrowser {
  /** As people call it: `Google Chrome`. */
  name: string;
  executable: string;
}

interface BrowserPlaces {
  name: string;
  /** Commands looked for in PATH (not on Windows, where browsers do not enter it). */
  commands: readonly string[];
  /** Linux: where packages put it when its command is not in PATH. */
  linux: readonly string[];
  /** macOS: below /Applications and ~/Applications. */
  mac: string;
  /** Windows: below the directories for programs. */
  windows: string;
}

const BROWSERS: readonly BrowserPlaces[] = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    linux: ['/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    commands: ['brave-browser-stable', 'brave-browser', 'brave'],
    linux: ['/opt/brave.com/brave/brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
];

/** Names the browser to use, as a path or as a command in PATH. */
export const BROWSER_VARIABLE = 'KIJIYOMI_BROWSER';

/** Every place where a command may be, in PATH's order. */
function inPath(command: string, { platform, env }: Machine): string[] {
  const path = platform === 'win32' ? win32 : posix;
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => path.join(directory, command));
}

function placesOf(browser: BrowserPlaces, machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((variable) => env[variable])
      .filter((directory) => directory !== undefined)
      .map((directory) => win32.join(directory, browser.windows));
  }
  const commands = browser.commands.flatMap((command) => inPath(command, machine));
  if (platform !== 'darwin') return [...commands, ...browser.linux];
  const applications = ['/Applications', posix.join(home, 'Applications')];
  return [...applications.map((directory) => posix.join(directory, browser.mac)), ...commands];
}

/**
 * Where a browser may be, the most wanted first. Where the environment names one, there is no
 * second choice: another browser than the asked-for would surprise.
 */
export function browserCandidates(machine: Machine): FoundBrowser[] {
  const asked = machine.env[BROWSER_VARIABLE];
  if (asked) {
    const places = /[\\/]/u.test(asked) ? [asked] : inPath(asked, machine);
    return places.map((executable) => ({ name: asked, executable }));
  }
  return BROWSERS.flatMap((browser) =>
    placesOf(browser, machine).map((executable) => ({ name: browser.name, executable })),
  );
}
