/** What a content script can tell the popup, for the tests and for the gallery. */
import type { PageState } from '../../src/content/page-state';
import { troopDispatch } from '../vocabulary/vocabulary-entries';

/** The state of a page with an article. */
export const ARTICLE_PAGE: PageState = {
  article: {
    headline: troopDispatch.article,
    source: 'Reuters',
    published: '2022-02-03',
    url: troopDispatch.url,
    foundBy: 'profile',
  },
  origin: 'https://jp.investing.com',
  why: 'whyProfile',
  signs: ['noSuchSign', 'whyListPage'],
  aids: true,
  articleOnly: false,
  hidden: [
    { id: 'promo', excerpt: '40%引き', count: 2, shown: false },
    { id: 'legal', excerpt: 'リスク開示書', count: 1, shown: true },
  ],
  words: [
    {
      lemma: troopDispatch.term,
      reading: troopDispatch.reading,
      gloss: troopDispatch.meaning,
      pos: troopDispatch.partOfSpeech,
      kind: 'word',
      count: 3,
      context: { text: `前の文。${troopDispatch.sentence}次の文。`, start: 10, end: 12 },
    },
    {
      lemma: '<b>&',
      reading: '',
      gloss: '<img src=x onerror=alert(1)>',
      pos: '',
      kind: 'name',
      count: 1,
      context: { text: '', start: 0, end: 0 },
    },
  ],
};

export interface PopupExample {
  name: string;
  /** null: no content script answers, as on a page of the browser's own. */
  state: PageState | null;
}

export const POPUP_EXAMPLES: readonly PopupExample[] = [
  { name: 'An article', state: ARTICLE_PAGE },
  { name: 'Only the article', state: { ...ARTICLE_PAGE, articleOnly: true } },
  { name: 'An article, aids off', state: { ...ARTICLE_PAGE, aids: false } },
  {
    name: 'An article found by its structure, without words yet',
    state: {
      ...ARTICLE_PAGE,
      article: { ...ARTICLE_PAGE.article!, foundBy: 'heuristics' },
      origin: 'https://news.example',
      hidden: [],
      words: [],
    },
  },
  {
    name: 'Japanese, but not an article',
    state: { ...ARTICLE_PAGE, article: null, why: 'whyNotArticle', words: [] },
  },
  {
    name: 'Not Japanese',
    state: { ...ARTICLE_PAGE, article: null, why: 'whyNotJapanese', signs: [], words: [] },
  },
  { name: 'Closed to extensions', state: null },
];
