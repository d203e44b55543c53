import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ensureChromium,
  findBrowser,
  type Host,
} from '../../../src/commands/browser/ensure-browser';

const DOWNLOADED = '/home/hanako/.cache/ms-playwright/chromium-1/chrome-linux/chrome';

/** A Linux machine with these executables, where each command does what `run` says. */
function machine(files: string[], run: (commandLine: string) => number, host: Partial<Host> = {}) {
  const commands: string[] = [];
  const fake: Host = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    home: '/home/hanako',
    isRoot: true,
    isExecutable: (path) => Promise.resolve(files.includes(path)),
    downloadedChromium: () => Promise.resolve(DOWNLOADED),
    run(command, args) {
      const line = [command, ...args].join(' ');
      commands.push(
        line.replace(process.execPath, 'node').replace(/\S*@playwright/u, '@playwright'),
      );
      return Promise.resolve(run(line));
    },
    ...host,
  };
  return { host: fake, commands };
}

const APT = [
  '/usr/bin/apt-get update',
  '/usr/bin/apt-get install --yes --no-install-recommends chromium',
];
const DOWNLOAD = 'node @playwright/test/cli.js install chromium';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('findBrowser', () => {
  it('takes the most wanted of those that are there', async () => {
    const { host } = machine(['/usr/bin/brave-browser', '/usr/bin/chromium', DOWNLOADED], () => 0);
    expect(await findBrowser(host)).toEqual({ name: 'Chromium', executable: '/usr/bin/chromium' });
  });

  it("knows Playwright's download", async () => {
    const { host } = machine([DOWNLOADED], () => 0);
    expect(await findBrowser(host)).toEqual({ name: 'Chromium', executable: DOWNLOADED });
  });

  it('finds nothing where there is nothing', async () => {
    expect(await findBrowser(machine([], () => 0).host)).toBeNull();
  });

  it('does not use another browser than the one in the environment variable', async () => {
    const env = { PATH: '/usr/bin', KIJIYOMI_BROWSER: '/opt/vivaldi' };
    const { host } = machine(['/usr/bin/chromium'], () => 0, { env });
    await expect(findBrowser(host)).rejects.toThrow('KIJIYOMI_BROWSER names /opt/vivaldi');
  });
});

describe('ensureChromium', () => {
  it('installs nothing where a browser is installed', async () => {
    const { host, commands } = machine(['/usr/bin/chromium', '/usr/bin/apt-get'], () => 0);
    expect((await ensureChromium(host)).executable).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('installs the package as root on Debian', async () => {
    const files = ['/usr/bin/apt-get'];
    const { host, commands } = machine(files, (line) => {
      if (line.endsWith(' chromium')) files.push('/usr/bin/chromium');
      return 0;
    });
    expect((await ensureChromium(host)).executable).toBe('/usr/bin/chromium');
    expect(commands).toEqual(APT);
  });

  it('downloads where the package list cannot be read', async () => {
    const files = ['/usr/bin/apt-get'];
    const { host, commands } = machine(files, (line) => {
      if (line.startsWith('/usr/bin/apt-get')) return 100;
      files.push(DOWNLOADED);
      return 0;
    });
    expect((await ensureChromium(host)).executable).toBe(DOWNLOADED);
    expect(commands).toEqual([APT[0], DOWNLOAD]);
  });

  it('downloads where the package brings no browser', async () => {
    const files = ['/usr/bin/apt-get'];
    const { host, commands } = machine(files, (line) => {
      if (line.includes('playwright')) files.push(DOWNLOADED);
      return 0;
    });
    expect((await ensureChromium(host)).executable).toBe(DOWNLOADED);
    expect(commands).toEqual([...APT, DOWNLOAD]);
  });

  it.each<[string, Partial<Host>]>([
    ['a user who is not root', { isRoot: false }],
    ['macOS', { platform: 'darwin', isRoot: false }],
  ])('downloads for %s', async (_, different) => {
    const files = ['/usr/bin/apt-get'];
    const { host, commands } = machine(files, () => files.push(DOWNLOADED) * 0, different);
    expect((await ensureChromium(host)).executable).toBe(DOWNLOADED);
    expect(commands).toEqual([DOWNLOAD]);
  });

  it('says what to do if everything fails', async () => {
    const { host, commands } = machine(['/usr/bin/apt-get'], () => 1);
    await expect(ensureChromium(host)).rejects.toThrow(
      /^No browser was found .*: install Chrome, Chromium, Edge or Brave, or set KIJIYOMI_BROWSER/u,
    );
    expect(commands).toEqual([APT[0], DOWNLOAD]);
  });
});
