import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/look-up/look-up';
import type { Word } from '../../src/tokens/word';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer, names } = await analyzerUnderTest();

/** The word that covers a surface's first place in a text. */
function wordAt(text: string, surface: string): Word {
  const offset = text.indexOf(surface);
  const word = analyzer.words(text).find(({ start, end }) => start <= offset && offset < end);
  if (word === undefined) throw new Error(`no word at ${surface}`);
  return word;
}

/** Aozora notation of a text as the analysis reads it. */
function marked(text: string): string {
  let result = '';
  let position = 0;
  for (const { start, lexeme } of analyzer.words(text)) {
    for (const span of lexeme.furigana) {
      result += text.slice(position, start + span.end);
      result += `《${span.reading}》`;
      position = start + span.end;
    }
  }
  return result + text.slice(position);
}

describe('the sample article', () => {
  const lines = readFileSync(join(import.meta.dirname, '../gold/investing-2022-02-03.txt'), 'utf8')
    .trim()
    .split('\n');

  /** Kanji without the notation's marks; ｜ only shows where a base begins. */
  const kanaOf = (line: string) =>
    [...line.matchAll(/《([^》]*)》/gu)].map(([, kana]) => kana).join('');

  it.each(lines)('%s', (line) => {
    const text = line.replace(/｜|《[^》]*》/gu, '');
    // The reading of a regular day is over 日 alone, where the gold text has all of it.
    const gold = line.replace(/｜(\d+日)《[^》]*にち》/gu, '$1《にち》');
    expect(kanaOf(marked(text))).toBe(kanaOf(gold));
  });

  it('puts ふつか over both characters of 2日', () => {
    expect(wordAt('米政府は2日、', '2日').lexeme.furigana).toEqual([
      { start: 0, end: 2, reading: 'ふつか' },
    ]);
  });
});

describe('words', () => {
  it.each([
    ['北大西洋条約機構に加盟', '北大西洋条約機構', 'きたたいせいようじょうやくきこう', 'NATO'],
    ['国防総省の報道官', '国防総省', 'こくぼうそうしょう', 'Department of Defense'],
    ['巡航ミサイルを配備', '巡航ミサイル', 'じゅんこうみさいる', 'cruise missile'],
    ['NATOの事務総長は', '事務総長', 'じむそうちょう', 'secretary-general'],
    ['記者会見する', '記者会見', 'きしゃかいけん', 'press conference'],
    ['東欧に派兵', '派兵', 'はへい', 'dispatch of troops'],
    ['生成AIを開発', '生成AI', 'せいせいえーあい', 'generative AI'],
  ])('%s: %s is one word', (text, surface, reading, gloss) => {
    const { start, end, lexeme } = wordAt(text, surface);
    expect(text.slice(start, end)).toBe(surface);
    expect(lexeme).toMatchObject({ lemma: surface, reading, gloss });
  });

  it.each([
    ['と述べていた。', '述べ', '述べていた', '述べる', 'のべる', 'verb'],
    ['解決を選ぶ', '選ぶ', '選ぶ', '選ぶ', 'えらぶ', 'verb'],
    ['銃を突きつけている', '突き', '突きつけている', '突きつける', 'つきつける', 'verb'],
    ['詳しかった', '詳し', '詳しかった', '詳しい', 'くわしい', 'adjective'],
    ['学校へ行った。', '行っ', '行った', '行く', 'いく', 'verb'],
    ['協議を行った。', '行っ', '行った', '行う', 'おこなう', 'verb'],
  ])('%s: %s belongs to %s ← %s', (text, at, surface, lemma, lemmaReading, pos) => {
    expect(wordAt(text, at).lexeme).toMatchObject({ surface, lemma, lemmaReading, pos });
  });

  it.each([
    '米大統領《べいだいとうりょう》は',
    'バイデン米《べい》首脳《しゅのう》',
    '日米韓《にちべいかん》首脳会談《しゅのうかいだん》',
    '数日中《すうじつちゅう》に',
    '2月《がつ》2日《ふつか》、',
    '3年《ねん》頃《ごろ》',
    '更新《こうしん》済《ずみ》 2022',
    '取《と》り扱《あつか》う',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/《[^》]*》/gu, ''))).toBe(expected);
  });

  it('gives grammar no gloss and no salience', () => {
    for (const { lexeme } of analyzer.words('これは彼がすることについてだ。')) {
      expect(lexeme.salience).toBe(0);
    }
  });

  it('does not gloss a name as a common noun', () => {
    expect(wordAt('トラス英外相が', 'トラス').lexeme).toMatchObject({
      kind: 'name',
      gloss: '',
    });
  });

  it('covers any text, and furigana are over kanji of their word', () => {
    const unit = fc.constantFrom(
      ...'米大統領は2月3日、述べていた。北大西洋条約機構NATO一人😀𠮷ー（）\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let position = 0;
        for (const { start, end, lexeme } of analyzer.words(text)) {
          expect(start).toBe(position);
          expect(lexeme.surface).toBe(text.slice(start, end));
          for (const span of lexeme.furigana) {
            expect(span.end).toBeLessThanOrEqual(end - start);
            expect(lexeme.surface.slice(span.start, span.end)).toMatch(/\p{scx=Han}/u);
            expect(span.reading).toMatch(/^[ぁ-ゖー]+$/u);
          }
          position = end;
        }
        expect(position).toBe(text.length);
      }),
    );
  });
});

describe('a word', () => {
  it('has one lexeme wherever it is', () => {
    const [first, , second] = analyzer.words('派兵と派兵');
    const [elsewhere] = analyzer.words('派兵');
    expect(second!.lexeme).toBe(first!.lexeme);
    expect(elsewhere!.lexeme).toBe(first!.lexeme);
  });

  it('is read the same at any time', () => {
    const first = analyzer.words('更新済の記事と済').map(({ lexeme }) => lexeme.reading);
    expect(analyzer.words('更新済の記事と済').map(({ lexeme }) => lexeme.reading)).toEqual(first);
  });
});

describe('look-up', () => {
  const ask = (text: string, offset: number) =>
    lookUp(analyzer, names, { text, offset, published: '' });
  const entriesAt = (text: string, surface: string) => ask(text, text.indexOf(surface));

  it('answers for the word under the offset, best entry first', () => {
    const { start, end, entries } = entriesAt('東欧に派兵する', '兵');
    expect([start, end]).toEqual([3, 5]);
    expect(entries[0]).toMatchObject({ kind: 'word', headword: '派兵', reading: 'はへい' });
    expect(entries[0]?.senses[0]?.glosses).toContain('dispatch of troops');
    expect(entries.filter(({ kind }) => kind === 'kanji').map(({ headword }) => headword)).toEqual([
      '派',
      '兵',
    ]);
  });

  it.each([
    ['巡航ミサイルを', '巡航', '巡航ミサイル', 'じゅんこうミサイル'],
    ['もちろん必要だ', 'もちろん', 'もちろん', 'もちろん'],
    ['生成AIを', '生成', '生成AI', 'せいせいエーアイ'],
    ['と述べた', '述べ', '述べる', 'のべる'],
  ])('%s: has the entry under the reading of the word in the text', (text, at, term, reading) => {
    expect(entriesAt(text, at).entries[0]).toMatchObject({ headword: term, reading });
    expect(wordAt(text, at).lexeme.lemmaReading).toBe(reading);
  });

  it('names the inflection', () => {
    const [entry] = entriesAt('と述べていた。', '述べ').entries;
    expect(entry).toMatchObject({
      headword: '述べる',
      inflection: ['te-form', 'progressive', 'past'].map((en) => ({ en })),
    });
  });

  it('adds what the token under the offset means within a term', () => {
    const { entries } = entriesAt('北大西洋条約機構は', '条約');
    expect(entries[0]?.headword).toBe('北大西洋条約機構');
    expect(entries).toContainEqual(expect.objectContaining({ headword: '条約', start: 4, end: 6 }));
  });

  it('knows names', () => {
    const { entries } = entriesAt('プーチン大統領', 'プーチン');
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'name', headword: 'プーチン' }));
  });

  it('reads numbers', () => {
    expect(entriesAt('3000人が', '3000').entries[0]).toMatchObject({
      kind: 'number',
      headword: '3000人',
      reading: 'さんぜんにん',
    });
    expect(entriesAt('3000人が', '3000').entries[1]).toMatchObject({
      kind: 'word',
      headword: '人',
      reading: 'にん',
      start: 4,
      end: 5,
    });
  });

  it('has nothing for punctuation or a place outside the text', () => {
    expect(ask('派兵。', 2).entries).toEqual([]);
    expect(ask('派兵。', 9)).toEqual({
      start: 9,
      end: 9,
      word: null,
      entries: [],
      candidates: [],
    });
    expect(ask('', 0).entries).toEqual([]);
  });
});
