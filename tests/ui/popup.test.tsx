// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../src/settings/settings-store';
import { Popup } from '../../src/ui/popup/popup';
import { closeVocabularyDatabase, DATABASE_NAME } from '../../src/vocabulary/vocabulary-database';
import { answerForWords } from '../background/answer-words';
import { connectTransport } from '../messaging/fake-transport';
import { fakePermissions, fakeScripting } from '../access/fake-permissions';
import { savedWords } from '../vocabulary/saved-words';
import { saveMeeting, troopDispatch } from '../vocabulary/vocabulary-entries';
import { speakEnglish } from './english-texts';
import { ARTICLE_PAGE as article } from './popup-states';
import { listen } from '../../src/messaging/listen';
import type { PageState } from '../../src/content/page-state';
import { pageRequests, type PageContract } from '../../src/messaging/page-requests';

const TAB = 12;

let stopAnswering = () => {};

const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector} in ${document.body.textContent}`);
  return element;
};
const row = (list: string, lemma: string) => `${list} [data-lemma="${lemma}"]`;
const eventually = <T,>(assertion: () => T) => vi.waitFor(assertion, { timeout: 5_000 });

/** A page that stays as it is. */
const pageHandlers = {
  getPageState: () => article,
  setAids: () => article,
  setArticleOnly: () => article,
  showClutter: () => article,
  readAnyway: () => article,
};

/** Opens the popup on a tab whose content script is in this state. */
function openPopup(initial: PageState | null) {
  let state = initial;
  const sent = connectTransport();
  stopAnswering = answerForWords();
  if (initial) {
    listen<PageContract>(pageRequests, {
      getPageState: () => state!,
      setAids: ({ on }) => (state = { ...state!, aids: on }),
      setArticleOnly: ({ on }) => (state = { ...state!, articleOnly: on }),
      showClutter: ({ id, shown }) =>
        (state = {
          ...state!,
          hidden: state!.hidden.map((item) => (item.id === id ? { ...item, shown } : item)),
        }),
      readAnyway: () => (state = { ...article, ...state!, article: article.article }),
    });
  }
  history.replaceState(null, '', `?tab=${TAB}`);
  document.body.innerHTML = '<div id="root"></div>';
  render(<Popup />, one('#root'));
  return sent;
}

const KNOWN = ['https://jp.investing.com/*'];
let permissions: ReturnType<typeof fakePermissions>;
let scripting: ReturnType<typeof fakeScripting>;

beforeEach(async () => {
  fakeBrowser.reset();
  permissions = fakePermissions(KNOWN);
  scripting = fakeScripting();
  await speakEnglish();
});

afterEach(async () => {
  render(null, one('#root'));
  stopAnswering();
  vi.restoreAllMocks();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

describe('the popup on an article', () => {
  it('shows what the tab named in the address says', async () => {
    const { tabsSend } = openPopup(article);
    await eventually(() => one(row('#page-words', '派兵')));
    expect(tabsSend.mock.calls[0]?.[0]).toBe(TAB);
    expect(one('.headline').textContent).toBe(troopDispatch.article);
    expect(one(row('#page-words', '派兵')).textContent).toContain('はへい');
    expect(one(row('#page-words', '派兵')).textContent).toContain('dispatch of troops');
    expect(one('.page-details summary').textContent).toBe('2 items hidden on this page · Details');
    expect(one('#export-csv').hasAttribute('disabled')).toBe(true);
  });

  it('shows page text as text', async () => {
    openPopup(article);
    await eventually(() => one(row('#page-words', '<b>&')));
    expect(one(row('#page-words', '<b>&')).textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('#page-words img')).toBeNull();
  });

  it('switches the aids of the page', async () => {
    openPopup(article);
    await eventually(() => one('#aids'));
    expect(one('#aids').getAttribute('role')).toBe('switch');
    expect(one('#aids').getAttribute('aria-checked')).toBe('true');
    one('#aids').click();
    await eventually(() => expect(one('#aids').getAttribute('aria-checked')).toBe('false'));
    one('#aids').click();
    await eventually(() => expect(one('#aids').getAttribute('aria-checked')).toBe('true'));
  });

  it('shows hidden clutter, and hides it again', async () => {
    openPopup(article);
    await eventually(() => one('.clutter button'));
    one('.clutter button').click();
    await eventually(() =>
      expect(one('.page-details summary').textContent).toMatch(/^Nothing hidden on this page/),
    );
    expect(one('.clutter button').textContent).toBe('Hide');
    one('.clutter button').click();
    await eventually(() =>
      expect(one('.page-details summary').textContent).toMatch(/^2 items hidden on this page/),
    );
  });

  it('saves a word with its context, and removes it when pressed again', async () => {
    openPopup(article);
    const save = `${row('#page-words', '派兵')} button.save`;
    await eventually(() => expect(one<HTMLButtonElement>(save).disabled).toBe(false));
    expect(one(save).getAttribute('aria-pressed')).toBe('false');
    one(save).click();
    await eventually(() => one(row('#saved-words', '派兵')));
    expect(one(save).getAttribute('aria-pressed')).toBe('true');
    expect(one('[role=status]').textContent).toBe('Saved 派兵');
    const { at, ...met } = (await savedWords()).entries[0]!.meetings[0]!;
    expect(met).toEqual({
      sentence: troopDispatch.sentence,
      article: troopDispatch.article,
      source: 'Reuters',
      url: troopDispatch.url,
    });
    expect(Date.parse(at)).not.toBeNaN();

    one(save).click();
    await eventually(() => expect(one(save).getAttribute('aria-pressed')).toBe('false'));
    expect(document.querySelector(row('#saved-words', '派兵'))).toBeNull();
  });

  it('shows a word that is saved elsewhere while it is open', async () => {
    openPopup(article);
    await eventually(() => one(row('#page-words', '派兵')));
    await saveMeeting(troopDispatch);
    await eventually(() => one(row('#saved-words', '派兵')));
    const save = one(`${row('#page-words', '派兵')} button.save`);
    expect(save.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the keys of the word list', () => {
  const press = (key: string, target: EventTarget = document.activeElement ?? document.body) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const focused = () =>
    document.activeElement?.closest<HTMLElement>('#page-words [data-lemma]')?.dataset['lemma'];
  const savedIn = (lemma: string) =>
    one(`${row('#page-words', lemma)} button.save`).getAttribute('aria-pressed');

  beforeEach(async () => {
    openPopup(article);
    await eventually(() => expect(savedIn('派兵')).toBe('false'));
    await eventually(() => expect(one<HTMLButtonElement>('button.save').disabled).toBe(false));
  });

  it('move from the first key on, and stay in the list', () => {
    expect(document.activeElement).toBe(document.body);
    press('ArrowDown');
    expect(focused()).toBe('派兵');
    press('ArrowDown');
    expect(focused()).toBe('<b>&');
    press('ArrowDown');
    expect(focused()).toBe('<b>&');
    press('ArrowUp');
    expect(focused()).toBe('派兵');
    press('End');
    expect(focused()).toBe('<b>&');
  });

  it('save the word that has the focus, at first the first', async () => {
    press('s');
    await eventually(() => expect(savedIn('派兵')).toBe('true'));
    expect(focused()).toBe('派兵');
    press('S');
    await eventually(() => expect(savedIn('派兵')).toBe('false'));
  });

  it('leave one word to the Tab key: the one that had the focus', async () => {
    const reached = () =>
      [...document.querySelectorAll<HTMLElement>('#page-words button.save')].map(
        ({ tabIndex }) => tabIndex,
      );
    expect(reached()).toEqual([0, -1]);
    press('End');
    await eventually(() => expect(reached()).toEqual([-1, 0]));
  });

  it('are typed in the search, which / goes to', async () => {
    await saveMeeting({ ...troopDispatch, term: '侵攻', reading: 'しんこう' });
    one('#saved-words-title').click();
    const search = await eventually(() => one<HTMLInputElement>('#search'));
    await eventually(() => {
      press('/');
      expect(document.activeElement).toBe(search);
    });
    press('ArrowDown');
    press('s');
    expect(document.activeElement).toBe(search);
    expect(savedIn('派兵')).toBe('false');
  });
});

describe('the saved words in the popup', () => {
  it('are one line with their number until they are opened', async () => {
    await saveMeeting(troopDispatch);
    openPopup(article);
    await eventually(() => expect(one('#saved-words-title').textContent).toBe('Vocabulary 1'));
    expect(one('.saved').inert).toBe(true);
    expect(document.querySelector('.drawer input')).toBeNull();
    one('#saved-words-title').click();
    await eventually(() => expect(one('.saved').inert).toBe(false));
    await eventually(() => one('.drawer input[type=search]'));
    one(row('#page-words', '派兵'));
  });

  it('come back with undo as they were', async () => {
    await saveMeeting(troopDispatch);
    await saveMeeting({ ...troopDispatch, sentence: '派兵は数日中に始まる。' });
    const before = await savedWords();
    openPopup(article);
    await eventually(() => one(row('#saved-words', '派兵')));
    one(`${row('#saved-words', '派兵')} .remove`).click();
    await eventually(() => expect(document.querySelector(row('#saved-words', '派兵'))).toBeNull());
    expect((await savedWords()).entries).toEqual([]);
    one('.toast button').click();
    await eventually(() => one(row('#saved-words', '派兵')));
    expect(await savedWords()).toEqual(before);
  });
});

describe('the popup elsewhere', () => {
  it('says why there is no article, in general words if the reason is unknown', async () => {
    openPopup({ ...article, article: null, why: 'noSuchReason', words: [] });
    await eventually(() => one('.notice'));
    expect(one('.notice').textContent).toMatch(/^No article here.*no Japanese news article/);
    expect(document.querySelector('#aids')).toBeNull();
  });

  it('says when the page is out of reach, and still shows the saved words', async () => {
    await saveMeeting(troopDispatch);
    scripting.insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    openPopup(null);
    await eventually(() => one('.notice'));
    expect(one('.notice').textContent).toContain(
      'The browser does not let extensions read its own pages',
    );
    expect(document.querySelector('.notice button')).toBeNull();
    await eventually(() => one(row('#saved-words', '派兵')));
  });

  it('names the evidence against the page, as far as it has texts for it', async () => {
    openPopup({ ...article, article: null, why: 'whyNotArticle', words: [] });
    await eventually(() => one('.signs'));
    const signs = [...document.querySelectorAll('.signs li')].map(({ textContent }) => textContent);
    expect(signs).toEqual(['This page lists articles. Open one to read it.']);
  });

  it('reads a page anyway where the reader wants it', async () => {
    openPopup({ ...article, article: null, why: 'whyNotArticle' });
    await eventually(() => one('.notice .button'));
    expect(one('.notice .button').textContent).toBe('Read this page anyway');
    one('.notice .button').click();
    await eventually(() => expect(one('.headline').textContent).toBe(troopDispatch.article));
  });

  it('does not offer to read a page that is not Japanese', async () => {
    openPopup({ ...article, article: null, why: 'whyNotJapanese' });
    await eventually(() => one('.notice'));
    expect(document.querySelector('.notice .button')).toBeNull();
  });

  it('starts the content script in a page that has none', async () => {
    scripting.executeScript.mockImplementation(async () => {
      listen<PageContract>(pageRequests, pageHandlers);
      return [{}];
    });
    openPopup(null);
    await eventually(() => expect(one('.headline').textContent).toBe(troopDispatch.article));
    const target = { tabId: TAB, allFrames: true };
    expect(scripting.executeScript.mock.calls).toEqual([[{ target, files: ['/check-script.js'] }]]);
    expect(scripting.insertCSS).toHaveBeenCalledWith({
      target,
      files: ['/assets/annotations.css'],
    });
  });
});

describe('the site of the page', () => {
  const hosts = async () => (await loadSettings()).sitesOff;

  it('is switched off and on, and that is remembered', async () => {
    openPopup(article);
    await eventually(() => expect(one('#site').getAttribute('aria-checked')).toBe('true'));
    one('#site').click();
    await eventually(async () => expect(await hosts()).toEqual(['jp.investing.com']));
    await eventually(() => expect(one('#site').getAttribute('aria-checked')).toBe('false'));
    one('#site').click();
    await eventually(async () => expect(await hosts()).toEqual([]));
  });

  it('is requested for a known site that the browser withholds', async () => {
    permissions = fakePermissions(KNOWN, []);
    await saveSettings({ sitesOff: ['jp.investing.com', 'www.nikkei.com'] });
    openPopup(article);
    await eventually(() => one('#grant-access'));
    expect(document.querySelector('#site')).toBeNull();
    one('#grant-access').click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: KNOWN });
    await eventually(() => expect(one('#site').getAttribute('aria-checked')).toBe('true'));
    expect(await hosts()).toEqual(['www.nikkei.com']);
  });

  it('stays withheld where the reader does not agree', async () => {
    permissions = fakePermissions(KNOWN, []);
    permissions.reader.agrees = false;
    await saveSettings({ sitesOff: ['jp.investing.com'] });
    openPopup(article);
    await eventually(() => one('#grant-access'));
    one('#grant-access').click();
    await permissions.request.mock.results[0]!.value;
    expect(one('#grant-access').textContent).toBe('Grant access');
    expect(await hosts()).toEqual(['jp.investing.com']);
  });

  const unknown = { ...article, origin: 'https://news.example' };

  it('is added where it is an unknown one', async () => {
    openPopup(unknown);
    await eventually(() => one('#add-site'));
    expect(one('#add-site').textContent).toBe('On news.example');
    one('#add-site').click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
    await eventually(() => one('#site'));
  });

  it('is read with all others where the reader wants all', async () => {
    openPopup({ ...unknown, article: null });
    await eventually(() => one('#add-everywhere'));
    one('#add-everywhere').click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://*/*', 'http://*/*'] });
    await eventually(() => one('#site'));
  });

  it('is offered again when the permission was taken back elsewhere', async () => {
    permissions = fakePermissions(KNOWN, [...KNOWN, 'https://news.example/*']);
    openPopup(unknown);
    await eventually(() => one('#site'));
    await permissions.remove({ origins: ['https://news.example/*'] });
    await eventually(() => one('#add-site'));
  });
});

describe('the popup on how a page is read', () => {
  it.each([
    ['whyProfile', 'The page is built like the articles of this site.'],
    ['whyHeuristics', 'The article was found by its text alone.'],
    ['noSuchReason', 'This page looks like a Japanese news article.'],
  ])('says why it is taken for an article: %s', async (why, text) => {
    openPopup({ ...article, why });
    await eventually(() => one('.page-details'));
    expect(document.querySelectorAll('details')).toHaveLength(1);
    const details = one('.page-details');
    expect(details.textContent).toContain(`How this article was found${text}`);
    expect([...details.querySelectorAll('.signs li')].map((sign) => sign.textContent)).toEqual([
      'This page lists articles. Open one to read it.',
    ]);
  });

  it('shows only the article of this page, and of all pages where the reader says always', async () => {
    openPopup(article);
    await eventually(() => one('#article-only'));
    expect(document.body.textContent).not.toContain('Always show only the article');
    one('#article-only').click();
    await eventually(() => expect(one('#article-only').getAttribute('aria-checked')).toBe('true'));
    expect((await loadSettings()).articleOnlyAlways).toBe(false);
    const always = [...document.querySelectorAll<HTMLElement>('.switch-row')].find((row) =>
      row.textContent.startsWith('Always show only the article'),
    );
    always!.querySelector('button')!.click();
    await eventually(async () => expect((await loadSettings()).articleOnlyAlways).toBe(true));
  });

  it('offers that only while furigana and glosses are on', async () => {
    openPopup({ ...article, aids: false });
    await eventually(() => one('#aids'));
    expect(document.querySelector('#article-only')).toBeNull();
  });
});
