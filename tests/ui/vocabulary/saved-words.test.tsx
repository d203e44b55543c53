// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VocabularyPage } from '../../../src/ui/vocabulary/vocabulary-page';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
} from '../../../src/vocabulary/vocabulary-database';
import { restoreWord } from '../../../src/vocabulary/vocabulary-store';
import { answerForWords } from '../../background/answer-words';
import { connectTransport } from '../../messaging/fake-transport';
import { entryOf, saveMeeting, troopDispatch } from '../../vocabulary/vocabulary-entries';
import { speakEnglish } from '../english-texts';

const rows = () => [...document.querySelectorAll('#saved-words [data-lemma]')];
const terms = () => rows().map((row) => row.getAttribute('data-lemma'));
let stopAnswering = () => {};
const openPage = () => {
  connectTransport();
  stopAnswering = answerForWords();
  document.body.innerHTML = '<div id="root"></div>';
  render(<VocabularyPage />, document.getElementById('root')!);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await speakEnglish();
});

afterEach(async () => {
  render(null, document.getElementById('root')!);
  stopAnswering();
  vi.restoreAllMocks();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

describe('the list of saved words', () => {
  it('shows every sentence, and links to articles on the web only', async () => {
    await saveMeeting(troopDispatch, new Date('2026-03-09T10:00:00Z'));
    await saveMeeting({ ...troopDispatch, sentence: '二度目。', url: 'javascript:alert(1)' });
    openPage();
    await vi.waitFor(() => expect(terms()).toEqual(['派兵']));
    expect(rows()[0]?.textContent).toContain(troopDispatch.sentence);
    expect(rows()[0]?.textContent).toContain('二度目。');
    expect(rows()[0]?.querySelector('mark')?.textContent).toBe('派兵');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.met-in a')];
    expect(links.map((link) => link.href)).toEqual([troopDispatch.url]);
  });

  it('builds the first rows of a long list, in order, and says how many there are', async () => {
    const count = 450;
    for (let n = 0; n < count; n += 1) {
      const savedAt = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
      await restoreWord(entryOf({ ...troopDispatch, term: `語${n}` }, savedAt));
    }
    // There is no layout here.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
    openPage();
    const first = () => expect(terms().slice(0, 2)).toEqual(['語449', '語448']);
    await vi.waitFor(first, { timeout: 10_000 });
    const built = [...document.querySelectorAll('#saved-words > li')];
    expect(built.length).toBeLessThan(count);
    expect(built[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(built[1]?.getAttribute('aria-setsize')).toBe(String(count));
    expect(document.querySelector('.lead')?.textContent).toContain('450');
  });

  it('is narrowed by the search, also to nothing', async () => {
    await saveMeeting(troopDispatch);
    await saveMeeting({ ...troopDispatch, term: '侵攻', reading: 'しんこう', sentence: '' });
    openPage();
    await vi.waitFor(() => expect(terms()).toHaveLength(2));
    const search = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const searchFor = (query: string) => {
      search.value = query;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    };
    searchFor('しんこう');
    await vi.waitFor(() => expect(terms()).toEqual(['侵攻']));
    expect(document.querySelector('.lead')?.textContent).toBe('1 of 2 words');
    searchFor('zzz');
    await vi.waitFor(() => expect(document.body.textContent).toContain('No saved word matches.'));
    searchFor('');
    await vi.waitFor(() => expect(terms()).toHaveLength(2));
  });

  const full = new DOMException('full', 'QuotaExceededError');
  it.each([
    ['the disk is full', full, /storage is full/],
    [
      'the transaction was aborted for this reason',
      Object.assign(new Error('aborted', { cause: full }), { name: 'AbortError' }),
      /storage is full/,
    ],
    ['a newer version wrote it', new DOMException('', 'VersionError'), /a newer version/],
    ['storage is disabled', new DOMException('', 'SecurityError'), /does not let Kijiyomi store/],
    ['the transaction was aborted', new DOMException('', 'AbortError'), /That did not work/],
    ['of an error of any other kind', new TypeError('full'), /That did not work/],
  ])('says why it cannot be read: %s', async (_, error, text) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error;
    });
    openPage();
    await vi.waitFor(() => expect(document.querySelector('.empty')?.textContent).toMatch(text));
    vi.restoreAllMocks();
  });
});
