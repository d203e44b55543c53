/**
 * Walks all affixes: each has its gloss in its sentences, none in the others, and each row, and each of
 * its contexts, is needed by a sentence of its own.
 */
import { describe, expect, it } from 'vitest';
import { listOf, type TextContext } from '../../src/rules/context';
import { affix, affixHolds, type AffixRow } from '../../src/senses/affixes/affix-row';
import { AFFIX_ROWS, affixGloss } from '../../src/senses/affixes/affixes';
import { senseEvidence } from '../../src/senses/sense-order';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';
import { parseMarkedWord } from '../rules/marked-sentence';

const { analyzer } = await analyzerUnderTest();

/** The marked word, as it is on the page. */
function markedWord(sentence: string) {
  const { text, start, end } = parseMarkedWord(sentence);
  const word = analyzer.words(text).find((one) => one.start === start && one.end === end);
  if (word === undefined) throw new Error(`the marked word is not cut so: ${sentence}`);
  const { pos, lemma } = word.lexeme;
  return { lexeme: word.lexeme, evidence: senseEvidence(text, word, { pos: pos as never, lemma }) };
}

const rowsOf = ({ affix: surface, as }: AffixRow) =>
  AFFIX_ROWS.filter((row) => row.affix === surface && row.as === as);

/** Whether a row decides the gloss of a sentence, out of some rows. */
function decides(row: AffixRow, sentence: string, rows: readonly AffixRow[]): boolean {
  const { evidence } = markedWord(sentence);
  return rows.find((one) => affixHolds(one, evidence))?.gloss === row.gloss;
}

const withWhen = (row: AffixRow, when: AffixRow['when']) =>
  affix(`${row.as} ${row.affix}`, row.gloss, { ...row, when });

describe.each(AFFIX_ROWS.map((row) => [`${row.as} ${row.affix}: ${row.gloss}`, row] as const))(
  '%s',
  (_name, row) => {
    const rows = rowsOf(row);

    it('is on the page in its sentences, and in no other', () => {
      for (const sentence of row.means) {
        const { lexeme } = markedWord(sentence);
        expect(lexeme.pos, sentence).toBe(row.as);
        expect(lexeme.gloss, sentence).toBe(row.gloss);
      }
      for (const sentence of row.butNot ?? []) {
        const { text, start, end } = parseMarkedWord(sentence);
        const word = analyzer.words(text).find((one) => one.start === start && one.end === end);
        expect(word?.lexeme.gloss, sentence).not.toBe(row.gloss);
      }
    });

    it('is needed, with each of its contexts and their conditions', () => {
      const all = (changed: readonly AffixRow[]) =>
        row.means.every((sentence) => decides(row, sentence, changed)) &&
        (row.butNot ?? []).every((sentence) => !decidesAnywhere(row, sentence, changed));
      expect(all(rows), 'holds as it is').toBe(true);
      expect(all(rows.filter((one) => one !== row)), 'no sentence needs the row').toBe(false);
      if (row.when === 'always') return;
      const contexts = listOf<TextContext>(row.when);
      for (const context of contexts) {
        if (contexts.length > 1) {
          const rest = withWhen(
            row,
            contexts.filter((one) => one !== context),
          );
          const changed = rows.map((one) => (one === row ? rest : one));
          expect(all(changed), `no sentence needs ${JSON.stringify(context)}`).toBe(false);
        }
      }
    });
  },
);

function decidesAnywhere(row: AffixRow, sentence: string, rows: readonly AffixRow[]): boolean {
  const { text, start, end } = parseMarkedWord(sentence);
  const evidence = senseEvidence(text, { start, end }, { pos: row.as, lemma: row.affix });
  return affixGloss(rows, evidence) === row.gloss && rows.some((one) => one.gloss === row.gloss);
}

describe('the rows', () => {
  it('have each affix with a gloss once', () => {
    const names = AFFIX_ROWS.map((row) => `${row.as} ${row.affix} ${row.gloss}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
