// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawSample } from '../../src/content/sample-text';
import { saveCorrection } from '../../src/corrections/correction-store';
import { listCorrections } from '../../src/corrections/known-corrections';
import { loadSettings, saveSettings } from '../../src/settings/settings-store';
import { OptionsPage } from '../../src/ui/options/options-page';
import { createBackup } from '../../src/ui/backup/save-backup';
import { closeVocabularyDatabase, DATABASE_NAME } from '../../src/vocabulary/vocabulary-database';
import { fakePermissions } from '../access/fake-permissions';
import { answerForWords } from '../background/answer-words';
import { connectTransport } from '../messaging/fake-transport';
import { generateChromeMessages } from '@wxt-dev/i18n/build';
import { readLocale, speakEnglish } from './english-texts';

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

const KNOWN = ['https://jp.investing.com/*', 'https://m.jp.investing.com/*'];
let permissions: ReturnType<typeof fakePermissions>;

beforeEach(async () => {
  fakeBrowser.reset();
  permissions = fakePermissions(KNOWN);
  await speakEnglish();
  vi.stubGlobal('fetch', async (address: string) => {
    const language = /^\/_locales\/(\w+)\/messages\.json$/u.exec(address)?.[1];
    if (language === undefined) return new Response('', { status: 404 });
    return Response.json(generateChromeMessages(await readLocale(language)));
  });
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(async () => {
  render(null, document.getElementById('root')!);
  vi.unstubAllGlobals();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

const hostsIn = (list: string) =>
  [...document.querySelectorAll<HTMLElement>(`${list} > li`)].map(({ dataset }) => dataset.host);

const openPage = () =>
  render(<OptionsPage drawSample={drawSample} />, document.getElementById('root')!);

describe('the options page', () => {
  it('shows the stored settings and stores what is changed', async () => {
    await saveSettings({ glossDensity: 'more', hoverDelay: 300 });
    openPage();
    expect((await control<HTMLInputElement>('input[value=more]')).checked).toBe(true);
    const amounts = [...document.querySelectorAll('output')].map((output) => output.textContent);
    expect(amounts).toContain('300 ms');

    (await switchNamed('Show furigana')).click();
    (await control<HTMLInputElement>('input[value=after]')).click();
    (await control<HTMLInputElement>('input[value=per-kanji]')).click();
    (await switchNamed('Always show only the article')).click();
    await vi.waitFor(async () =>
      expect(await loadSettings()).toMatchObject({
        furigana: false,
        furiganaGrouping: 'per-kanji',
        glossDensity: 'more',
        glossPlacement: 'after',
        hoverDelay: 300,
        articleOnlyAlways: true,
      }),
    );
  });

  it('switches the aids of each site the extension knows', async () => {
    openPage();
    (await switchNamed('m.jp.investing.com')).click();
    await vi.waitFor(async () =>
      expect((await loadSettings()).sitesOff).toEqual(['m.jp.investing.com']),
    );
    const rows = [...document.querySelectorAll('.known-sites .switch-row')];
    const names = rows.map((row) => row.textContent ?? '');
    expect(names.slice(0, 2)).toEqual(['jp.investing.com', 'm.jp.investing.com']);
    expect(names.length).toBeGreaterThan(40);
    expect([...new Set(names)]).toEqual(names);
    expect(names.filter((name) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name))).toEqual([]);
  });

  it('lists the sites that are switched off, and switches them on again', async () => {
    await saveSettings({ sitesOff: ['news.example', 'jp.investing.com'] });
    openPage();
    await control('#sites-off');
    expect(hostsIn('#sites-off')).toEqual(['news.example', 'jp.investing.com']);
    (await control<HTMLButtonElement>('[data-host="news.example"] .remove')).click();
    await vi.waitFor(async () =>
      expect((await loadSettings()).sitesOff).toEqual(['jp.investing.com']),
    );
    await vi.waitFor(() => expect(hostsIn('#sites-off')).toEqual(['jp.investing.com']));
  });

  it('lists the sites that were added, and removes them', async () => {
    const own = ['http://news.example/*', 'https://news.example/*', 'https://blog.example/*'];
    permissions = fakePermissions(KNOWN, [...KNOWN, ...own]);
    openPage();
    await control('#sites-added');
    expect(hostsIn('#sites-added')).toEqual(['blog.example', 'news.example']);
    (await control<HTMLButtonElement>('[data-host="news.example"] .remove')).click();
    await vi.waitFor(() => expect(hostsIn('#sites-added')).toEqual(['blog.example']));
    expect(permissions.granted()).toEqual([own[2], ...KNOWN].sort());
  });

  it('requests access to all pages, and gives it up again', async () => {
    openPage();
    (await control('#everywhere')).click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://*/*', 'http://*/*'] });
    const isOn = (on: string) =>
      vi.waitFor(() =>
        expect(document.querySelector('#everywhere')!.getAttribute('aria-checked')).toBe(on),
      );
    await isOn('true');
    (await control('#everywhere')).click();
    await isOn('false');
    expect(permissions.granted()).toEqual(KNOWN);
  });

  it('stays off where the reader does not agree to all pages', async () => {
    permissions.reader.agrees = false;
    openPage();
    (await control('#everywhere')).click();
    await permissions.request.mock.results[0]!.value;
    expect((await control('#everywhere')).getAttribute('aria-checked')).toBe('false');
  });

  it('requests access to the known sites that the browser withholds', async () => {
    permissions = fakePermissions(KNOWN, [KNOWN[1]!]);
    openPage();
    (await control('#grant-access')).click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: [KNOWN[0]] });
    await vi.waitFor(() => expect(document.querySelector('#grant-access')).toBeNull());
  });

  it('shows the attribution of the dictionaries, and says when it is missing', async () => {
    const fetchAttribution = vi.fn(async () => new Response('EDRDG, CC BY-SA 4.0'));
    vi.stubGlobal('fetch', fetchAttribution);
    openPage();
    const details = await control<HTMLDetailsElement>('#attribution');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(details.textContent).toContain('EDRDG, CC BY-SA 4.0'));
    expect(fetchAttribution).toHaveBeenCalledWith('/packs/attribution.txt');

    render(null, document.getElementById('root')!);
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    openPage();
    const again = await control<HTMLDetailsElement>('#attribution');
    again.open = true;
    again.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(again.textContent).toContain('missing from this build'));
  });

  it('lists corrections, removes one and puts it back', async () => {
    const kaiba = { lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null };
    await saveCorrection(kaiba, new Date(0));
    const neighbor = { side: 'before', surface: '次の' } as const;
    await saveCorrection({ ...kaiba, reading: 'あいば', neighbor });
    openPage();
    const rows = () => [...document.querySelectorAll('#corrections > li')];
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]!.textContent).toBe('会場あいばOnly after 次の');
    rows()[1]!.querySelector('button')!.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect((await listCorrections()).corrections.map(({ reading }) => reading)).toEqual(['あいば']);
    (await control<HTMLButtonElement>('.toast button')).click();
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('shows a correction that is made meanwhile', async () => {
    openPage();
    await control('#corrections');
    await saveCorrection({ lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null });
    await vi.waitFor(() =>
      expect(document.querySelector('#corrections')!.textContent).toContain('かいば'),
    );
  });

  it('restores a backup, and reports the result', async () => {
    await saveCorrection({ lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null });
    connectTransport();
    let stopAnswering = answerForWords();
    const backup = await (await createBackup()).text();
    stopAnswering();
    fakeBrowser.reset();
    connectTransport();
    stopAnswering = answerForWords();
    openPage();
    const input = await control<HTMLInputElement>('input[type=file][accept*=json]');
    const choose = (content: string) => {
      const files = [new File([content], 'backup.json')];
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change'));
    };
    const said = (text: string) =>
      vi.waitFor(() => expect(document.querySelector('.outcome')!.textContent).toBe(text));
    choose('{"format":"kijiyomi-backup","version":1}');
    await said('This backup is damaged, at savedAt. Nothing was restored.');
    choose('kijiyomi');
    await said('This file is not a backup. It could not be read.');
    choose(backup);
    await said('Added words: 0, corrected readings: 1, settings: 0.');
    expect((await listCorrections()).corrections).toHaveLength(1);
    stopAnswering();
  });

  const shownSections = () =>
    [...document.querySelectorAll<HTMLElement>('.found')]
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id);
  const shownSettings = () =>
    [...document.querySelectorAll('.found:not([hidden]) > .panel > * > .setting-label')].map(
      ({ firstChild }) => firstChild?.textContent,
    );
  const searchFor = (query: string) => {
    const search = document.querySelector<HTMLInputElement>('#settings-search')!;
    search.value = query;
    search.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it.each([
    ['key words', ['glosses'], ['Show glosses']],
    ['Show glosses', ['glosses'], ['Show glosses']],
    ['under the word', ['glosses'], ['Gloss position']],
    ['単位', ['furigana'], ['Furigana per']],
    ['ﾎﾟｲﾝﾀｰ', ['card'], ['Card delay']],
    ['yomitan', ['dictionaries-section'], []],
  ])('finds by %s what is labeled or explained so', async (query, sections, settings) => {
    openPage();
    await control('[role=switch]');
    await vi.waitFor(() => {
      searchFor(query);
      expect(shownSections()).toEqual(sections);
    });
    expect(shownSettings()).toEqual(settings);
    expect([...document.querySelectorAll('.section-links a')]).toHaveLength(sections.length);
  });

  it('says when no setting is found, and shows all again', async () => {
    openPage();
    await control('[role=switch]');
    const all = shownSections();
    expect(all.length).toBeGreaterThan(7);
    searchFor('zzzz');
    await vi.waitFor(() => expect(shownSections()).toEqual([]));
    expect(document.body.textContent).toContain('No setting matches.');
    searchFor('');
    await vi.waitFor(() => expect(shownSections()).toEqual(all));
  });

  it('resets a section where something differs, and undoes that', async () => {
    await saveSettings({ glossDensity: 'more', hoverDelay: 300, sitesOff: ['news.example'] });
    openPage();
    await control('.reset');
    const resets = () => [...document.querySelectorAll<HTMLElement>('.reset')];
    const labels = () => resets().map((button) => button.getAttribute('aria-label'));
    expect(labels()).toEqual(['Reset Glosses', 'Reset Card', 'Reset Sites']);
    resets()[0]!.click();
    await vi.waitFor(async () => expect((await loadSettings()).glossDensity).toBe('few'));
    expect(labels()).toEqual(['Reset Card', 'Reset Sites']);
    expect(document.activeElement?.textContent).toBe('Glosses');
    expect(await loadSettings()).toMatchObject({ hoverDelay: 300, sitesOff: ['news.example'] });
    (await control<HTMLButtonElement>('.toast button')).click();
    await vi.waitFor(async () => expect((await loadSettings()).glossDensity).toBe('more'));
    resets()[2]!.click();
    await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual([]));
  });

  it('says of each list that it is empty', async () => {
    openPage();
    await vi.waitFor(() => {
      for (const text of [
        'No site is switched off.',
        'You have not added any sites.',
        'You have not added any dictionaries.',
        'No corrected readings yet.',
      ]) {
        expect(document.body.textContent).toContain(text);
      }
    });
  });

  it('links to the other pages', async () => {
    openPage();
    await control('.page-links');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.page-links a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/vocabulary.html',
      '/options.html',
      '/welcome.html',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null]);
  });

  it('shows the version', async () => {
    openPage();
    expect((await control('.page-footer')).textContent).toContain('1.2.3');
  });
});
