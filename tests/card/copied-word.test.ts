import { describe, expect, it } from 'vitest';
import { copiedWord } from '../../src/card/copied-word';

const HIKE = {
  term: '引け',
  reading: 'ひけ',
  partOfSpeech: 'noun',
  meanings: ['close of trading', 'leaving\twork', 'defeat', 'loss'],
};

describe('a copied word', () => {
  it('is headed by the word and its reading', () => {
    expect(copiedWord({ ...HIKE, meanings: ['close'] }, '', 'en').text).toBe('引け [ひけ]\nclose');
    expect(copiedWord({ ...HIKE, term: 'ひけ', meanings: ['close'] }, '', 'en').text).toBe(
      'ひけ\nclose',
    );
    expect(copiedWord(HIKE, '', 'en').text.split('\n')).toEqual([
      '引け [ひけ]',
      '1. close of trading',
      '2. leaving\twork',
      '3. defeat',
      '4. loss',
    ]);
  });

  it('is a row of five cells, without tabs and line breaks in a cell', () => {
    const { row } = copiedWord(HIKE, '引けは\n高かった。', 'en');
    expect(row.split('\t')).toEqual([
      '引け',
      'ひけ',
      'close of trading; leaving work; defeat',
      'noun',
      '引けは 高かった。',
    ]);
  });

  it('is spoken by its reading', () => {
    expect(copiedWord(HIKE, '', 'en').spoken).toBe('ひけ');
    expect(copiedWord({ ...HIKE, term: '述', reading: '' }, '', 'en').spoken).toBe('述');
  });
});
