/** What the packs hold for the card reaches it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Analyzer } from '../../src/analysis/analyzer';
import type { CardEntry } from '../../src/look-up/card-entry';
import { lookUp } from '../../src/look-up/look-up';
import { openDictionaries } from '../../src/commands/open-dictionaries';

let entriesAt: (marked: string) => readonly CardEntry[];
beforeAll(async () => {
  const dictionaries = await openDictionaries();
  const analyzer = new Analyzer(dictionaries);
  entriesAt = (marked) => {
    const question = { text: marked.replace('|', ''), offset: marked.indexOf('|'), published: '' };
    return lookUp(analyzer, dictionaries.names, question).entries;
  };
}, 180_000);

describe('entries of the card', () => {
  it.each([
    ['|政府は', '政府', [1]],
    ['株式|市場は', '市場', [0]],
    ['記者団に|述べた', '述べる', [2]],
    ['最も|高かった', '高い', [2]],
  ])('%s: accents of the dictionary form', (text, headword, accents) => {
    const entry = entriesAt(text).find((found) => found.headword === headword);
    expect(entry?.accents).toEqual(accents);
  });

  it('have no accents where none are known', () => {
    const entry = entriesAt('|北大西洋条約機構は').find(({ kind }) => kind === 'word');
    expect(entry).toMatchObject({ headword: '北大西洋条約機構' });
    expect(entry).not.toHaveProperty('accents');
  });

  it('have the frequency and older forms of a kanji', () => {
    const kanji = entriesAt('|国連は').find(({ kind }) => kind === 'kanji');
    expect(kanji).toMatchObject({ headword: '国', kanji: { frequency: 3, meanings: ['country'] } });
    expect(kanji?.kanji?.variants).toContain('國');
  });

  it('have the names that fit the place', () => {
    const [entry] = entriesAt('|河野外相は').filter(({ kind }) => kind === 'name');
    expect(entry).toMatchObject({
      reading: 'こうの',
      senses: [{ partOfSpeech: [{ key: 'surname' }, { key: 'place' }] }],
    });
  });
});
