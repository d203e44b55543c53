// @vitest-environment happy-dom
import { type Mock, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectPageWords } from '../../src/content/paragraphs/page-words';
import { packWords } from '../../src/analysis/packed-words';
import { OwnArticle, type OwnArticleState } from '../../src/content/own-article';
import type { ArticleServices } from '../../src/content/services';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { emptyPage } from './empty-page';
import { EverythingVisible } from './everything-visible';
import { lexeme, wordsIn } from './lexemes';

const HTML = '<h2>派兵を決定</h2><div><p>東欧への派兵。</p></div><p>派兵の外。</p>';

let reading = 'はへい';
const lexemes = () => [
  lexeme('派兵', { reading, gloss: 'dispatch of troops', salience: 0.6 }),
  lexeme('東欧', { reading: 'とうおう', gloss: 'Eastern Europe', salience: 0.5 }),
];

let root: HTMLElement;
let analyze: Mock<ArticleServices['analyze']>;
let states: OwnArticleState[];
let article: OwnArticle;

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', EverythingVisible);
  reading = 'はへい';
  states = [];
  root = emptyPage();
  root.innerHTML = HTML;
  analyze = vi.fn(async ({ paragraphs }) =>
    packWords(paragraphs.map((text) => wordsIn(text, lexemes()))),
  );
  const services: ArticleServices = {
    analyze: (request) => analyze(request),
    wordStyles: vi.fn(),
    loadInteraction: () => new Promise(() => {}),
    pageWords: collectPageWords,
  };
  const [headline, body] = [root.querySelector('h2')!, root.querySelector('div')!];
  article = new OwnArticle(document, { headline, body }, services, (state) => states.push(state));
});

afterEach(() => {
  article.stop();
  vi.unstubAllGlobals();
});

const readings = () =>
  [...root.querySelectorAll('rt')].map((rt) => rt.getAttribute('data-reading'));
const reported = (progress: string) =>
  vi.waitFor(() => expect(states.at(-1)?.progress).toBe(progress), { timeout: 5_000 });

describe('an article in a page of the extension', () => {
  it('is annotated, and nothing else is; its words are reported', async () => {
    article.follow(DEFAULT_SETTINGS);
    await reported('analyzed');
    expect(states.at(-1)!.words.map(({ lemma, count }) => [lemma, count])).toEqual([
      ['派兵', 2],
      ['東欧', 1],
    ]);
    await vi.waitFor(() => expect(readings()).toEqual(['はへい', 'とうおう', 'はへい']));
  });

  it('follows other settings at once, and does nothing when they are the same', async () => {
    article.follow(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(readings()).toHaveLength(3));
    article.follow({ ...DEFAULT_SETTINGS });
    expect(readings()).toHaveLength(3);
    article.follow({ ...DEFAULT_SETTINGS, furigana: false });
    const glossed = () => root.querySelectorAll('[data-kijiyomi-gloss]');
    expect(glossed()).toHaveLength(0);
    await vi.waitFor(() => expect(glossed()).not.toHaveLength(0));
    expect(readings()).toEqual([]);
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  it('reads again after a correction', async () => {
    article.follow(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(readings()).toHaveLength(3));
    reading = 'はいへい';
    article.readAgain();
    await vi.waitFor(() => expect(readings()).toEqual(['はいへい', 'とうおう', 'はいへい']));
    expect(states.at(-1)!.words[0]!.reading).toBe('はいへい');
  });

  it('says that nobody answers, and goes on when somebody does', async () => {
    analyze.mockRejectedValueOnce(new Error('the pack is missing'));
    article.follow(DEFAULT_SETTINGS);
    await reported('failed');
    expect(readings()).toEqual([]);
    await reported('analyzed');
    expect(states.at(-1)!.words).toHaveLength(2);
  });

  it('leaves the page as it was, and reports no more', async () => {
    article.follow(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(readings()).toHaveLength(3));
    const before = states.length;
    article.stop();
    article.readAgain();
    expect(root.innerHTML).toBe(HTML);
    expect(states).toHaveLength(before);
  });
});
