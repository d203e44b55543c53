import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tidyGloss } from '../../src/senses/gloss-phrase';
import { holds } from '../../src/senses/rules/sense-rule';
import { rulesOf, senseEvidence } from '../../src/senses/sense-order';
import { tagsFit, type PartOfSpeech } from '../../src/tokens/part-of-speech';
import { newsTermTables } from '../../src/commands/build/dictionary-sources';
import { parseNewsTerms, type NewsTerm } from '../../src/dictionary/compile/parse-news-terms';
import { toHiragana } from '../../src/text/kana';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

const terms = newsTermTables().flatMap((table) => parseNewsTerms(readFileSync(table, 'utf8')));
/** Terms with a number or an era, or with a ・, are several words in an article: 2024年|問題. */
const SEVERAL_WORDS = /[\d・]|^(?:ゼロ|令和)/u;
const single = terms.filter(({ headword }) => !SEVERAL_WORDS.test(headword));
const nouns = single.filter(({ pos }) => pos.includes('n'));

/** The words over the term between two texts, cut off where they reach beyond it. */
function wordsOf({ headword }: NewsTerm, before = '', after = '') {
  const start = before.length;
  const end = start + headword.length;
  const words = analyzer.words(before + headword + after);
  return words
    .filter((word) => word.end > start && word.start < end)
    .map((word) => ({ ...word, inside: word.start >= start && word.end <= end }));
}

function readingOf(words: ReturnType<typeof wordsOf>): string {
  return words
    .map(({ lexeme, inside }) => (inside ? lexeme.reading : `…${lexeme.reading}…`))
    .join('');
}

/** Whether a sense rule decides the word in the text of 「…が」 alone. */
function isRuled({ start, end, lexeme }: ReturnType<typeof wordsOf>[number]): boolean {
  const { lemma, lemmaReading } = lexeme;
  const pos = lexeme.pos as PartOfSpeech;
  const evidence = senseEvidence(`${lemma}が`, { start, end }, { pos, lemma });
  return rulesOf({ headword: lemma, reading: lemmaReading }).some((rule) => holds(rule, evidence));
}

describe('news terms', () => {
  it('are read as they are listed', () => {
    const wrong = single
      .map((term) => ({ term, read: readingOf(wordsOf(term)) }))
      .filter(({ term, read }) => read !== toHiragana(term.reading))
      .map(({ term, read }) => `${term.headword} ${term.reading} but ${read}`);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['', 'が'],
    ['', 'は'],
    ['', 'の'],
    ['前日の', 'を'],
    ['今回の', 'も'],
    ['、', 'に'],
  ])('are one word between 「%s」 and 「%s」', (before, after) => {
    const wrong = nouns
      .map((term) => ({ term, words: wordsOf(term, before, after) }))
      .filter(
        ({ term, words }) => words.length !== 1 || readingOf(words) !== toHiragana(term.reading),
      )
      .map(
        ({ term, words }) => `${term.headword} but ${words.map((w) => w.lexeme.surface).join('|')}`,
      );
    expect(wrong).toEqual([]);
  });

  it('have their first gloss in the text of an article, unless a sense rule decides', () => {
    const wrong = terms
      .filter(({ place }) => place === 'first')
      .map((term) => ({ term, words: wordsOf(term, '', term.pos.includes('n') ? 'が' : '') }))
      .flatMap(({ term, words }) => {
        const lexeme = words[0]!.lexeme;
        const pos = lexeme.pos as PartOfSpeech;
        if (words.length > 1 || !tagsFit(term.pos, pos)) return [];
        if (isRuled(words[0]!)) return [];
        const gloss = tidyGloss(term.glosses[0] ?? '', pos);
        return lexeme.gloss === gloss ? [] : [`${term.headword} ${gloss} but ${lexeme.gloss}`];
      });
    expect(wrong).toEqual([]);
  });
});
