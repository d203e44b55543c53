import { expect, it } from 'vitest';
import { savedMeeting } from '../../src/vocabulary/saved-meeting';

const NOBERU = {
  term: '述べる',
  reading: 'のべる',
  partOfSpeech: 'verb',
  meaning: 'to state, to <b>say</b>; to mention',
  chosen: false,
};
const article = { headline: '見出し', source: 'Reuters', url: 'https://example.org/1' };

it('keeps the word with its sentence and the article', () => {
  const context = { text: '前の文。首相は対話だと述べた。', start: 11, end: 14 };
  expect(savedMeeting({ ...NOBERU, context, article })).toEqual({
    term: '述べる',
    reading: 'のべる',
    meaning: 'to state, to <b>say</b>; to mention',
    partOfSpeech: 'verb',
    sentence: '首相は対話だと述べた。',
    article: '見出し',
    source: 'Reuters',
    url: 'https://example.org/1',
  });
});

it('takes no more of what a page says than a list needs', () => {
  const long = { headline: '長'.repeat(9_000), source: '', url: '' };
  const context = { text: '', start: 0, end: 0 };
  expect(savedMeeting({ ...NOBERU, context, article: long }).article).toHaveLength(1_000);
});
