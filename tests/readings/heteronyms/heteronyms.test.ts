import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';
import { parseMarked, type MarkedSentence } from '../../rules/marked-sentence';
import { furiganaOf } from '../furigana-of';

const { analyzer } = await analyzerUnderTest();

/** The sentences of a file, one word marked in each. */
function sentencesOf(file: string): [line: string, sentence: MarkedSentence][] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => [line, parseMarked(line)]);
}

describe('words with several readings', () => {
  it.each(sentencesOf('phrases.txt'))('%s', (_line, sentence) => {
    expect(furiganaOf(analyzer, sentence)).toBe(sentence.reading);
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
    for (const [, { text }] of sentencesOf('phrases.txt')) {
      expect(
        analyzer
          .words(text)
          .map(({ lexeme }) => lexeme.surface)
          .join(''),
      ).toBe(text);
    }
  });
});
