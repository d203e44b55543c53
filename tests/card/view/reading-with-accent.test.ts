import { describe, expect, it } from 'vitest';
import { readingNodes } from '../../../src/card/view/reading-with-accent';
import { find, keyTexts, textOf } from '../card-text-of';

const view = (reading: string, ...accents: number[]) => readingNodes(reading, accents, keyTexts);
const classes = (reading: string, accent: number) =>
  find(view(reading, accent), '.mora').map(({ attributes }) => attributes!.class!.slice(5));

describe('a reading with its accent', () => {
  it('says no more and no less than the kana', () => {
    for (const accents of [[], [0], [2, 1]]) {
      const [reading] = find(view('とうきょう', ...accents), '.reading');
      expect(textOf(reading)).toBe('とうきょう');
    }
  });

  it('is high from the second mora, or falls after the first', () => {
    expect(classes('しゅしょう', 0)).toEqual(['', 'high', 'high']);
    expect(classes('けいざい', 1)).toEqual(['high falls', '', '', '']);
    expect(classes('だいとうりょう', 3)).toEqual(['', 'high', 'high falls', '', '', '']);
  });

  it('is described in words, for each accent', () => {
    const marks = find(view('ことば', 3, 0), '.pitch');
    expect(marks.map(textOf)).toEqual(['3', '0']);
    expect(marks.map(({ attributes }) => attributes!['aria-label'])).toEqual([
      'cardPitchOdaka 3 ば',
      'cardPitchHeiban 0 ',
    ]);
  });

  it('is plain where the accent is unknown or impossible', () => {
    expect(find(view('せいふ'), '.mora')).toEqual([]);
    expect(find(view('せいふ', 7), '.mora')).toEqual([]);
    expect(find(view('せいふ', 7), '.pitch')).toEqual([]);
    expect(textOf(find(view('ジョー・バイデン', 4), '.reading')[0])).toBe('ジョー・バイデン');
  });
});
