import { execFileSync } from 'node:child_process';

/** Names the Firefox to use, as a path or as a command in PATH. */
export const FIREFOX_VARIABLE = 'KIJIYOMI_FIREFOX';

const CANDIDATES = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export interface FoundFirefox {
  executable: string;
  /** The first number of its version. */
  version: number;
}

/** Only the one that the environment names, where it names one; null where none starts. */
export function findFirefox(): FoundFirefox | null {
  const asked = process.env[FIREFOX_VARIABLE];
  for (const executable of asked ? [asked] : CANDIDATES) {
    const version = versionOf(executable);
    if (version !== null) return { executable, version };
  }
  return null;
}

/** `Mozilla Firefox 153.8.0esr` */
function versionOf(executable: string): number | null {
  try {
    const said = execFileSync(executable, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    const version = /Firefox (?<major>\d+)/u.exec(said)?.groups?.['major'];
    return version === undefined ? null : Number(version);
  } catch {
    return null;
  }
}
