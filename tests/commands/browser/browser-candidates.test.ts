import { describe, expect, it } from 'vitest';
import { browserCandidates, type Machine } from '../../../src/commands/browser/browser-candidates';

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/hanako',
};

const executables = (machine: Machine) => browserCandidates(machine).map((each) => each.executable);

describe('browserCandidates', () => {
  it('looks through PATH in its order, then where packages put browsers', () => {
    const places = executables(linux);
    const inOrder = [
      '/usr/local/bin/google-chrome',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/usr/bin/microsoft-edge',
      '/usr/bin/brave-browser',
    ];
    expect(places.filter((place) => inOrder.includes(place))).toEqual(inOrder);
  });

  it('names each browser', () => {
    const names = new Set(browserCandidates(linux).map(({ name }) => name));
    expect([...names]).toEqual(['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave']);
  });

  it('ignores empty parts of PATH, which would mean the working directory', () => {
    const places = executables({ ...linux, env: { PATH: ':/usr/bin:' } });
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
    expect(places).toContain('/usr/bin/chromium');
  });

  it('looks in the applications of the machine and of the account on macOS', () => {
    const places = executables({ platform: 'darwin', env: {}, home: '/Users/hanako' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/hanako/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(places).toContain('/Applications/Brave Browser.app/Contents/MacOS/Brave Browser');
  });

  it('looks in the directories for programs on Windows', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\hanako\\AppData\\Local',
    };
    const places = executables({ platform: 'win32', env, home: 'C:\\Users\\hanako' });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain(
      'C:\\Users\\hanako\\AppData\\Local\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    );
  });

  it('considers only the browser that the environment names', () => {
    const env = { ...linux.env, KIJIYOMI_BROWSER: '/opt/vivaldi/vivaldi' };
    expect(executables({ ...linux, env })).toEqual(['/opt/vivaldi/vivaldi']);
  });

  it('looks up a bare name of the environment in PATH', () => {
    const env = { ...linux.env, KIJIYOMI_BROWSER: 'vivaldi' };
    expect(executables({ ...linux, env })).toEqual(['/usr/local/bin/vivaldi', '/usr/bin/vivaldi']);
  });

  it('takes an empty variable for none', () => {
    const env = { ...linux.env, KIJIYOMI_BROWSER: '' };
    expect(executables({ ...linux, env })).toEqual(executables(linux));
  });
});
