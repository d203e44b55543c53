import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HETERONYMS } from '../../../src/readings/heteronyms/heteronyms';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

interface Phrase {
  text: string;
  start: number;
  end: number;
  reading: string;
}

/** Phrases in Aozora notation, one word marked in each: ドアが｜開《あ》いた。 */
function phrasesOf(file: string): [line: string, phrase: Phrase][] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => [line, parse(line)]);
}

function parse(line: string): Phrase {
  const [, before, word, reading, after] = /^(.*)｜(.+)《(.+)》(.*)$/u.exec(line) ?? [];
  if (before === undefined || word === undefined) throw new Error(`not marked: ${line}`);
  const end = before.length + word.length;
  return { text: `${before}${word}${after}`, start: before.length, end, reading: reading ?? '' };
}

/** Whether a surface overlaps the marked word: 開い of ドアが｜開《あ》いた。 */
function marks({ text, start, end }: Phrase, surface: string): boolean {
  return text
    .slice(Math.max(0, start - surface.length + 1), end + surface.length - 1)
    .includes(surface);
}

/** Furigana between two offsets; with a | where a span reaches over one of them. */
function furiganaOf({ text, start, end }: Phrase): string {
  return analyzer
    .words(text)
    .flatMap(({ start: at, lexeme }) =>
      lexeme.furigana.map((span) => ({ ...span, start: at + span.start, end: at + span.end })),
    )
    .filter((span) => span.start < end && span.end > start)
    .map((span) => (span.start < start || span.end > end ? `|${span.reading}|` : span.reading))
    .join('');
}

describe('words with several readings', () => {
  it.each(phrasesOf('phrases.txt'))('%s', (_line, phrase) => {
    expect(furiganaOf(phrase)).toBe(phrase.reading);
  });
});

describe('countries of one kanji', () => {
  it.each(phrasesOf('countries.txt'))('%s', (_line, phrase) => {
    expect(furiganaOf(phrase)).toBe(phrase.reading);
  });
});

describe('what follows the reading', () => {
  const wordIn = (text: string, surface: string) =>
    analyzer.words(text).find(({ lexeme }) => lexeme.surface.startsWith(surface))?.lexeme;

  it.each([
    ['ドアが開いた。', '開い', '開く', 'あく', /open/u],
    ['会議を開いた。', '開い', '開く', 'ひらく', /./u],
    ['3人で行ってみた。', '行っ', '行く', 'いく', /go/u],
    ['調査を行った。', '行っ', '行う', 'おこなう', /perform|carry|conduct|do/u],
    ['雨が降りそうだ。', '降り', '降る', 'ふる', /fall/u],
    ['電車を降りた。', '降り', '降りる', 'おりる', /off|down|descend/u],
    ['ギャンブルを止めた。', '止め', '止める', 'やめる', /stop|quit|cease|end/u],
    ['辛いカレーを食べた。', '辛い', '辛い', 'からい', /spicy|hot/u],
  ])('%s: lemma and gloss are those of the verb that is meant', (text, surface, ...expected) => {
    const [lemma, lemmaReading, gloss] = expected;
    const lexeme = wordIn(text, surface);
    expect(lexeme).toMatchObject({ lemma, lemmaReading });
    expect(lexeme?.gloss).toMatch(gloss);
  });

  it('distinguishes two readings of a word in one text', () => {
    const text = '辛い物を食べて辛い思いをした。';
    const words = analyzer.words(text).filter(({ lexeme }) => lexeme.surface === '辛い');
    expect(words.map(({ lexeme }) => lexeme.reading)).toEqual(['からい', 'つらい']);
    expect(words[0]?.lexeme.gloss).not.toBe(words[1]?.lexeme.gloss);
  });

  it('leaves offsets and surfaces as they were', () => {
    for (const [, { text }] of phrasesOf('phrases.txt')) {
      expect(
        analyzer
          .words(text)
          .map(({ lexeme }) => lexeme.surface)
          .join(''),
      ).toBe(text);
    }
  });
});

/** Words with rules but without a phrase. Taken out when they get one; none is added. */
const WITHOUT_PHRASE = `
  頃 殿 幸 仇 雨露 小人 内海 弦 便 要 私事 字 上野 下野 紀 称え 遣っ 叩き 一昨年 貴女 高潮 平地 高音 砂岩
  俗世 施術 従妹 従弟 従兄 従姉 柵 脛 亭 語 逝か 免れ 埋まら 放さ 戯れ 空け 正しく`;

describe('the rules', () => {
  it('each have a phrase with their word', () => {
    const phrases = ['phrases.txt', 'countries.txt'].flatMap(phrasesOf).map(([, phrase]) => phrase);
    const without = HETERONYMS.filter(
      ({ surfaces }) =>
        !surfaces.some((surface) => phrases.some((phrase) => marks(phrase, surface))),
    );
    const first = new Set(without.map(({ surfaces }) => surfaces[0]));
    expect([...first]).toEqual(WITHOUT_PHRASE.trim().split(/\s+/u));
  });

  it.each(HETERONYMS.map((heteronym) => [heteronym.surfaces[0], heteronym] as const))(
    '%s: is a word of the lexicon',
    (_name, { surfaces }) => {
      const { lexicon } = analyzer.dictionaries;
      expect(surfaces.some((surface) => lexicon.wordsOf(surface).length > 0)).toBe(true);
    },
  );

  it('are without a condition only in last place', () => {
    const dead = HETERONYMS.filter(({ rules }) =>
      rules
        .slice(0, -1)
        .some(
          ({ left, right, previous }) =>
            left === undefined && right === undefined && previous === undefined,
        ),
    );
    expect(dead).toEqual([]);
  });
});
