import { describe, expect, it } from 'vitest';
import { howToLoad, isBrowser } from '../../../src/commands/build/how-to-load';

describe('the last lines of a build', () => {
  it('give the whole path, and the way to it', () => {
    const [, place, steps] = howToLoad('chrome', '/home/a/kijiyomi', 'linux').split('\n');
    expect(place).toBe('The extension is in /home/a/kijiyomi/.output/chrome-mv3');
    expect(steps).toContain('chrome://extensions');
    expect(steps).toContain('Ctrl-H');
    expect(howToLoad('chrome', '/home/a/kijiyomi', 'darwin')).toContain('Cmd-Shift-.');
    expect(howToLoad('chrome', '/home/a/kijiyomi', 'win32')).not.toContain('press');
  });

  it('name the file that Firefox asks for', () => {
    const said = howToLoad('firefox', '/home/a/kijiyomi', 'linux');
    expect(said).toContain('/home/a/kijiyomi/.output/firefox-mv3');
    expect(said).toContain('manifest.json');
  });

  it('are for the browsers that there is a build for', () => {
    expect(['chrome', 'firefox', 'toString', 'opera'].filter(isBrowser)).toEqual([
      'chrome',
      'firefox',
    ]);
  });
});
