/** Where the card shows a quantity, and next to which other entries. */
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/look-up/look-up';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const { analyzer, names } = await analyzerUnderTest();

const entriesAt = (text: string, offset: number, published = '') =>
  lookUp(analyzer, names, { text, offset, published }).entries;

const numberAt = (text: string, offset: number, published = '') =>
  entriesAt(text, offset, published).find(({ kind }) => kind === 'number');

describe('the entry of a quantity', () => {
  it('comes first on any character of the number', () => {
    const text = '終値は473円16銭安だった。';
    for (let offset = 3; offset < 11; offset++) {
      const [first] = entriesAt(text, offset);
      expect(first).toMatchObject({ kind: 'number', headword: '473円16銭安', start: 3, end: 11 });
      expect(first?.reading).toBe('よんひゃくななじゅうさんえんじゅうろくせんやす');
      expect(first?.senses[0]?.glosses).toEqual(['down ¥473.16']);
    }
  });

  it('has the native reading before つ', () => {
    expect(numberAt('りんごを3つ買った。', 4)).toMatchObject({
      headword: '3つ',
      reading: 'みっつ',
    });
    expect(numberAt('9つの州で集計が続く。', 0)).toMatchObject({ reading: 'ここのつ' });
  });

  it('comes after the word that the number is compared with, and includes it', () => {
    const entries = entriesAt('利益は前年比2.5倍に伸びた。', 3);
    expect(entries[0]).toMatchObject({ kind: 'word' });
    const number = entries.find(({ kind }) => kind === 'number');
    expect(number).toMatchObject({ headword: '前年比2.5倍', start: 3, end: 10 });
    expect(number?.senses[0]?.glosses).toEqual(['2.5 times the level a year earlier']);
  });

  it('is the day of a dateline, with the whole dateline behind it', () => {
    const text = '［ソウル 24日 ロイター］ - 韓国の与党は新代表を選んだ。';
    const numbers = (published: string) =>
      entriesAt(text, 5, published)
        .filter(({ kind }) => kind === 'number')
        .map(({ headword, senses }) => [headword, senses[0]?.glosses[0]]);
    expect(numbers('2022-02-03')).toEqual([
      ['24日', 'January 24, 2022'],
      ['［ソウル 24日 ロイター］', 'Seoul, January 24, 2022 (Reuters)'],
    ]);
    expect(numbers('')[1]?.[1]).toBe('Seoul, the 24th (Reuters)');
  });

  it('is a note where it is a dateline, which is no word to save', () => {
    const text = '［東京 3日 ロイター］ - 日銀は決めた。';
    for (const offset of [1, 4, 7]) {
      const notes = entriesAt(text, offset).filter(({ isNote }) => isNote);
      expect(notes.map(({ headword }) => headword)).toEqual(['［東京 3日 ロイター］']);
    }
    expect(entriesAt(text, 4)[0]).toMatchObject({ headword: '3日' });
    expect(entriesAt(text, 4)[0]).not.toHaveProperty('isNote');
  });

  it('keeps the entry of the counter after it', () => {
    const entries = entriesAt('3万9000人が集まった。', 0);
    expect(entries.map(({ kind, headword }) => `${kind} ${headword}`).slice(0, 2)).toEqual([
      'number 3万9000人',
      'word 人',
    ]);
  });

  it('has the reading alone where English would say nothing more', () => {
    const number = numberAt('何人が来たか。', 0);
    expect(number).toMatchObject({ headword: '何人', senses: [] });
  });

  it('is missing where a numeral is part of a word', () => {
    for (const word of ['一般', '三菱', '第三者', '千葉', '二酸化炭素', '百貨店', '四国']) {
      expect(numberAt(`${word}は`, 0), word).toBeUndefined();
    }
    for (const name of ['COVID19', 'F35', 'iPhone13', 'G20']) {
      expect(numberAt(`${name}は`, name.length - 1), name).toBeUndefined();
    }
    expect(numberAt('電話は03-1234-5678へ。', 8)).toBeUndefined();
  });

  it('says the day alone where the article’s is unknown', () => {
    const glosses = (text: string, offset: number) => numberAt(text, offset)?.senses[0]?.glosses;
    expect(glosses('政府は24日、発表した。', 3)).toEqual(['the 24th']);
    expect(glosses('政府は2月3日、発表した。', 3)).toEqual(['February 3']);
    expect(glosses('［ソウル 24日 ロイター］', 5)).toEqual(['the 24th']);
    expect(numberAt('政府は昨年2月、発表した。', 5)?.senses[0]?.glosses).toEqual(['February']);
  });

  it('has the right range in a long paragraph', () => {
    const text = '売上高は1.2兆円だ。'.repeat(2_000);
    const number = numberAt(text, text.length - 4);
    expect(number).toMatchObject({ headword: '1.2兆円', end: text.length - 2 });
    expect(text.slice(number?.start, number?.end)).toBe('1.2兆円');
  });
});
