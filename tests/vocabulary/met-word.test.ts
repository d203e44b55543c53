import * as v from 'valibot';
import { expect, it } from 'vitest';
import { metWord, metWordSchema, withoutArticle } from '../../src/vocabulary/met-word';
import { newEntry } from '../../src/vocabulary/new-entry';

const NOBERU = {
  term: '述べる',
  reading: 'のべる',
  partOfSpeech: 'verb',
  meaning: 'to state, to <b>say</b>; to mention',
  chosen: false,
  context: { text: '前の文。首相は対話だと述べた。', start: 11, end: 14 },
  article: { headline: '見出し', source: 'Reuters', url: 'https://example.org/1' },
};

it('becomes an entry with its sentence and the article', () => {
  expect(newEntry(metWord(NOBERU), new Date('2026-03-09T10:00:00Z'))).toEqual({
    term: '述べる',
    reading: 'のべる',
    meaning: 'to state, to <b>say</b>; to mention',
    partOfSpeech: 'verb',
    savedAt: '2026-03-09T10:00:00.000Z',
    meetings: [
      {
        sentence: '首相は対話だと述べた。',
        article: '見出し',
        source: 'Reuters',
        url: 'https://example.org/1',
        at: '2026-03-09T10:00:00.000Z',
      },
    ],
  });
});

it('is cut to what the background accepts', () => {
  const long = '長'.repeat(9_000);
  const article = { headline: long, source: long, url: long };
  const word = metWord({ ...NOBERU, partOfSpeech: long, meaning: long, article });
  expect(v.is(metWordSchema, word)).toBe(true);
  expect(word.article.headline).toHaveLength(1_000);
  expect(v.is(metWordSchema, { ...NOBERU, article })).toBe(false);
});

it('may come without its article', () => {
  const none = { headline: '', source: '', url: '' };
  expect(metWord({ ...NOBERU, article: null }).article).toEqual(none);
  expect(withoutArticle(metWord(NOBERU))).toEqual({ ...NOBERU, article: none });
});
