import type { Analyzer } from '../../src/analysis/analyzer';
import type { DictionaryEntry } from '../../src/dictionary/word-dictionary';
import { rankEntries } from '../../src/senses/entry-choice';
import { senseEvidence, weighSenses, type SenseEvidence } from '../../src/senses/sense-order';
import type { SenseRule } from '../../src/senses/rules/sense-rule';
import type { PartOfSpeech } from '../../src/tokens/part-of-speech';
import type { Lexeme } from '../../src/tokens/word';
import { parseMarkedWord } from '../rules/marked-sentence';

export interface WordInContext {
  /** As on the page, if it is in no set phrase. */
  lexeme: Lexeme;
  entry: DictionaryEntry;
  evidence: SenseEvidence;
}

/**
 * The marked word of a sentence, as a card would look it up.
 * @throws if the mark is not around a word that the analysis finds
 */
export function wordInContext(analyzer: Analyzer, sentence: string): WordInContext {
  const { text, start, end } = parseMarkedWord(sentence);
  // As the card finds it: the page makes one word of a set phrase.
  const { tokens, segments } = analyzer.segment(text);
  const word = segments
    .map((segment) => analyzer.wordOf(tokens, segment))
    .find((one) => one.end > start);
  if (word?.start !== start || word.end !== end) {
    throw new Error(`the marked word is ${word?.lexeme.surface}: ${sentence}`);
  }
  const { lemma, lemmaReading } = word.lexeme;
  const pos = word.lexeme.pos as PartOfSpeech;
  const entries = analyzer.dictionaries.words.find(lemma);
  const [entry] = rankEntries(entries, { lemma, lemmaReading, pos });
  if (entry === undefined) throw new Error(`no entry of ${lemma}`);
  return { lexeme: word.lexeme, entry, evidence: senseEvidence(text, word, { pos, lemma }) };
}

/** The glosses of the sense that comes first. @param rules instead of all rules of the word */
export function firstSense(
  { entry, evidence }: WordInContext,
  rules?: readonly SenseRule[],
): readonly string[] {
  return weighSenses(entry, evidence, rules)[0]?.sense.glosses ?? [];
}
