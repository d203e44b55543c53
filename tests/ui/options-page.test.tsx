// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../src/settings/settings-store';
import { OptionsPage } from '../../src/ui/pages/options-page';
import { speakEnglish } from './english-texts';

const control = <E extends HTMLElement>(selector: string): Promise<E> =>
  vi.waitFor(() => {
    const element = document.querySelector<E>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });
const switchNamed = async (name: string): Promise<HTMLButtonElement> => {
  await control('[role=switch]');
  const rows = [...document.querySelectorAll('.switch-row')];
  const row = rows.find(({ textContent }) => textContent?.startsWith(name));
  return row!.querySelector('button')!;
};

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = (() => ({
    version: '1.2.3',
    content_scripts: [
      { matches: ['https://jp.investing.com/*', 'https://m.jp.investing.com/*'] },
      { matches: ['https://jp.investing.com/*', 'http://localhost/*'] },
    ],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
  await speakEnglish();
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(() => {
  render(null, document.getElementById('root')!);
  vi.unstubAllGlobals();
});

const openPage = () => render(<OptionsPage />, document.getElementById('root')!);

describe('the options page', () => {
  it('shows the stored settings and stores what is changed', async () => {
    await saveSettings({ glossDensity: 'more', hoverDelay: 300 });
    openPage();
    expect((await control<HTMLInputElement>('input[value=more]')).checked).toBe(true);
    expect((await control('output')).textContent).toBe('300 ms');

    (await switchNamed('Furigana')).click();
    (await control<HTMLInputElement>('input[value=after]')).click();
    (await control<HTMLInputElement>('input[value=per-kanji]')).click();
    await vi.waitFor(async () =>
      expect(await loadSettings()).toMatchObject({
        furigana: false,
        furiganaGrouping: 'per-kanji',
        glossDensity: 'more',
        glossPlacement: 'after',
        hoverDelay: 300,
      }),
    );
  });

  it('switches the aids of each site the extension reads', async () => {
    openPage();
    (await switchNamed('m.jp.investing.com')).click();
    await vi.waitFor(async () =>
      expect((await loadSettings()).sitesOff).toEqual(['m.jp.investing.com']),
    );
    const names = [...document.querySelectorAll('.switch-row')].map((row) => row.textContent);
    expect(names.slice(1)).toEqual(['jp.investing.com', 'm.jp.investing.com']);
  });

  it('shows the attribution of the dictionaries, and says when it is missing', async () => {
    const fetchAttribution = vi.fn(async () => new Response('EDRDG, CC BY-SA 4.0'));
    vi.stubGlobal('fetch', fetchAttribution);
    openPage();
    const details = await control<HTMLDetailsElement>('details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(details.textContent).toContain('EDRDG, CC BY-SA 4.0'));
    expect(fetchAttribution).toHaveBeenCalledWith('/packs/attribution.txt');

    render(null, document.getElementById('root')!);
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    openPage();
    const again = await control<HTMLDetailsElement>('details');
    again.open = true;
    again.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(again.textContent).toContain('missing from this build'));
  });

  it('tells the version', async () => {
    openPage();
    expect((await control('.page-footer')).textContent).toContain('1.2.3');
  });
});
