import { posix, win32 } from 'node:path';

/** Properties of the machine that determine where browsers may be installed. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Home directory. */
  home: string;
}

export interface FoundBrowser {
  /** Display name: `Google Chrome`. */
  name: string;
  executable: string;
}

interface BrowserPlaces {
  name: string;
  /** Commands searched in PATH (not on Windows, where browsers do not add themselves to it). */
  commands: readonly string[];
  /** Linux: paths of packages whose command is not in PATH. */
  linux: readonly string[];
  /** macOS: path in /Applications and ~/Applications. */
  mac: string;
  /** Windows: path in the directories for programs. */
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

/** Environment variable with the browser to use, a path or a command in PATH. */
export const BROWSER_VARIABLE = 'KIJIYOMI_BROWSER';

/** All paths at which a command may be, in the order of PATH. */
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
 * Paths at which a browser may be, in the order of preference. If the environment variable is set,
 * only that one: silently using another browser would be surprising.
 */
export function browserCandidates(machine: Machine): FoundBrowser[] {
  const wanted = machine.env[BROWSER_VARIABLE] ?? '';
  if (wanted !== '') {
    const places = /[\\/]/u.test(wanted) ? [wanted] : inPath(wanted, machine);
    return places.map((executable) => ({ name: wanted, executable }));
  }
  return BROWSERS.flatMap((browser) =>
    placesOf(browser, machine).map((executable) => ({ name: browser.name, executable })),
  );
}
