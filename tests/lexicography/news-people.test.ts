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

it('believes a given name that no source has if its kanji are so read', () => {
  const on: Record<string, string[]> = { 翔: ['ショウ'], 征: ['セイ'], 士: ['シ'] };
  const kun: Record<string, string[]> = { 翔: ['と.ぶ'], 照: ['て.る', '-てる', 'てる'] };
  const readingsOf = (kanji: string) =>
    kanji in on || kanji in kun
      ? { onReadings: on[kanji] ?? [], kunReadings: kun[kanji] ?? [] }
      : null;
  const surname = { headword: '戸郷', reading: 'とごう', kinds: ['surname' as const], latin: [] };
  const voice = new SecondVoice([surname], [], readingsOf);
  const togo = { latin: 'A', role: 'baseball pitcher', from: null, parts: ['戸郷', '翔征'] };
  expect(voice.agrees({ ...togo, readings: ['とごう', 'しょうせい'] })).toBe(true);
  expect(voice.agrees({ ...togo, readings: ['とごう', 'はるゆき'] })).toBe(false);
  // The surname needs a source: its kanji alone say too little.
  expect(
    voice.agrees({ ...togo, parts: ['翔征', '翔征'], readings: ['しょうせい', 'しょうせい'] }),
  ).toBe(false);
  const ring = { latin: 'B', role: 'sumo wrestler', from: null, parts: ['照ノ士'] };
  expect(voice.agrees({ ...ring, readings: ['てるのし'] })).toBe(true);
  // Somebody else reads the same kanji otherwise.
  const other = {
    headword: '翔征',
    reading: 'かけゆき',
    kinds: ['given name' as const],
    latin: [],
  };
  const divided = new SecondVoice([surname, other], [], readingsOf);
  expect(divided.agrees({ ...togo, readings: ['とごう', 'しょうせい'] })).toBe(false);
});
