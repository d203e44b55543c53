import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_PAGES } from '../../src/access/access';
import { hostPermissionOf } from '../../src/access/match-pattern';
import { askForEverywhere, askForSite, giveBack } from '../../src/access/permissions';
import { keepScriptsRegistered } from '../../src/access/register-scripts';
import { fakePermissions, fakeScripting } from './fake-permissions';

const KNOWN = ['https://jp.investing.com/*', 'https://www.nikkei.com/*'];

let scripting: ReturnType<typeof fakeScripting>;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
});

const registered = () => [...scripting.registered.values()];
const eventually = (assertion: () => unknown) => vi.waitFor(assertion);

describe('the content script on added sites', () => {
  it('is registered as sites are added and removed', async () => {
    fakePermissions(KNOWN);
    const stop = keepScriptsRegistered();
    await eventually(() => expect(scripting.getRegisteredContentScripts).toHaveBeenCalled());
    expect(registered()).toEqual([]);

    await askForSite('https://news.example');
    await eventually(() =>
      expect(registered()).toMatchObject([
        {
          matches: ['https://news.example/*'],
          excludeMatches: KNOWN,
          js: ['/check-script.js'],
          css: ['/assets/annotations.css'],
          allFrames: true,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]),
    );
    await askForEverywhere();
    await eventually(() => expect(registered()[0]?.matches).toEqual([...ALL_PAGES].sort()));
    await giveBack(ALL_PAGES);
    await eventually(() => expect(registered()[0]?.matches).toEqual(['https://news.example/*']));
    await giveBack(['https://news.example/*']);
    await eventually(() => expect(registered()).toEqual([]));
    stop();
  });

  it('is corrected when the background starts', async () => {
    fakePermissions(KNOWN, [...KNOWN, 'https://news.example/*']);
    await scripting.registerContentScripts([
      { id: 'added-sites', matches: ['https://gone.example/*'], excludeMatches: [] },
    ]);
    const stop = keepScriptsRegistered();
    await eventually(() => expect(registered()[0]?.matches).toEqual(['https://news.example/*']));
    stop();
  });

  it('is not registered for the host permissions of the manifest', async () => {
    fakePermissions(KNOWN, [...KNOWN, ...KNOWN.map(hostPermissionOf)]);
    const stop = keepScriptsRegistered();
    await eventually(() => expect(scripting.getRegisteredContentScripts).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(registered()).toEqual([]);
    stop();
  });

  it('is left alone where it is right', async () => {
    fakePermissions(KNOWN, [...KNOWN, 'https://b.example/*', 'https://a.example/*']);
    keepScriptsRegistered()();
    await eventually(() => expect(registered()).toHaveLength(1));
    scripting.registerContentScripts.mockClear();
    // The browser may list them in another order.
    registered()[0]!.matches!.reverse();
    scripting.getRegisteredContentScripts.mockClear();
    keepScriptsRegistered()();
    await eventually(() => expect(scripting.getRegisteredContentScripts).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('follows changes that come at once, and goes on after a failure', async () => {
    fakePermissions(KNOWN);
    scripting.getRegisteredContentScripts.mockRejectedValueOnce(new Error('the browser is busy'));
    const stop = keepScriptsRegistered();
    await Promise.all([
      askForSite('https://a.example'),
      askForSite('https://b.example'),
      askForSite('https://c.example'),
    ]);
    await eventually(() =>
      expect(registered()[0]?.matches).toEqual([
        'https://a.example/*',
        'https://b.example/*',
        'https://c.example/*',
      ]),
    );
    stop();
  });
});
