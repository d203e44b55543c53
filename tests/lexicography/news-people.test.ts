import { expect, it } from 'vitest';
import type { Person } from '../../src/dictionary/compile/parse-people';
import { peopleNames } from '../../src/lexicography/news-people';
import { SecondVoice } from '../../src/lexicography/second-voice';

const XI: Person = {
  parts: ['習', '近平'],
  readings: ['しゅう', 'きんぺい'],
  latin: 'Xi Jinping',
  role: 'president of China (since 2013)',
  from: 'china',
};
const MIYAGI: Person = {
  parts: ['宮城', '大弥'],
  readings: ['みやぎ', 'ひろや'],
  latin: 'Hiroya Miyagi',
  role: 'baseball pitcher',
  from: null,
};

it('makes a name of a person, with the role as its one remark', () => {
  expect(peopleNames([XI])).toEqual([
    {
      headword: '習近平',
      reading: 'しゅうきんぺい',
      kinds: ['full name'],
      latin: ['Xi Jinping (president of China, since 2013)'],
    },
  ]);
});

it('asks another source for surname and given name, of Chinese names for the on readings', () => {
  const on: Record<string, string[]> = { 習: ['シュウ'], 近: ['キン'], 平: ['ヘイ', 'ビョウ'] };
  const readingsOf = (kanji: string) =>
    kanji in on ? { onReadings: on[kanji]!, kunReadings: [] } : null;
  const name = (headword: string, reading: string) =>
    ({ headword, reading, kinds: ['surname'], latin: [] }) as const;
  const one = new SecondVoice(
    [{ ...name('宮城', 'みやぎ'), kinds: ['surname'], latin: [] }],
    [],
    readingsOf,
  );
  expect(one.agrees(MIYAGI)).toBe(false);
  const given = { surface: '大弥', pos: '名詞-固有名詞-人名-名', reading: 'ひろや', cost: 0 };
  const both = new SecondVoice(
    [{ ...name('宮城', 'みやぎ'), kinds: ['surname'], latin: [] }],
    [given],
    readingsOf,
  );
  expect(both.agrees(MIYAGI)).toBe(true);
  expect(both.agrees(XI)).toBe(true);
  expect(both.agrees({ ...XI, readings: ['なら', 'ちかひら'] })).toBe(false);
});
