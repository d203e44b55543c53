import type { DictionaryEntry, WordDictionary } from '../../dictionary/word-dictionary';
import { rankEntries } from '../../senses/entry-choice';
import { weighGlosses } from '../../senses/gloss';
import { tidyGloss } from '../../senses/gloss-phrase';
import {
  ruledGloss,
  sensesInContext,
  weighSenses,
  type SenseEvidence,
} from '../../senses/sense-order';
import type { PartOfSpeech } from '../../tokens/part-of-speech';
import type { Lexeme } from '../../tokens/word';

/** Common words have dozens of senses and glosses: only the first ones are printed. */
const MAX_SENSES = 4;
const MAX_GLOSSES = 5;

/** The chosen entry and the order of its senses in this context, with the reasons. */
export function explainMeaning(
  words: WordDictionary,
  lexeme: Lexeme,
  evidence: SenseEvidence,
): string[] {
  const ranked = entriesOf(words, lexeme);
  const [entry, ...others] = ranked;
  if (entry === undefined) return [];
  const lines = [`${entry.headword} ${entry.reading}, of ${ranked.length} entries`];
  if (others.length > 0) {
    const names = others
      .slice(0, MAX_SENSES)
      .map(({ headword, reading }) => `${headword} ${reading}`);
    lines.push(`  not ${names.join(', ')}`);
  }
  weighSenses(entry, evidence)
    .slice(0, MAX_SENSES)
    .forEach(({ sense, reasons }, index) => {
      lines.push(`  ${index + 1}. ${sense.glosses.join('; ')}`);
      for (const { why, places } of reasons) lines.push(`     ${signed(places)} ${why}`);
    });
  return lines;
}

/** Candidates for the inline gloss; the lowest penalty wins if no sense rule decides. */
export function explainGloss(
  words: WordDictionary,
  lexeme: Lexeme,
  evidence: SenseEvidence,
): string[] {
  const [entry] = entriesOf(words, lexeme);
  if (lexeme.gloss === '') return ['none on the page'];
  if (entry === undefined) return [];
  const pos = posOf(lexeme);
  const ruled = ruledGloss(entry, evidence);
  if (ruled !== null && tidyGloss(ruled, pos) === lexeme.gloss) {
    return [`${lexeme.gloss}: by the sense rule`];
  }
  const weighed = sensesInContext(entry, evidence)
    .map((sense) => weighGlosses(sense, pos))
    .find((glosses) => glosses.some(({ phrase }) => phrase === lexeme.gloss));
  if (weighed === undefined) return [`${lexeme.gloss}: by what stands beside the word`];
  return weighed
    .sort((a, b) => a.penalty - b.penalty)
    .slice(0, MAX_GLOSSES)
    .map(({ phrase, penalty }) => `${phrase}: penalty ${penalty.toFixed(1)}`);
}

export function levelOf({ level, salience, kind }: Lexeme): string[] {
  if (kind === 'other' || kind === 'number') return [];
  const parts = [
    level.frequencyBand === undefined ? '' : `newspaper band ${level.frequencyBand} of 48`,
    level.jlpt === undefined ? '' : `kanji up to N${level.jlpt}`,
    level.grade === undefined ? '' : `school grade ${level.grade}`,
    `salience ${salience}`,
  ];
  return [parts.filter((part) => part !== '').join(', ')];
}

function entriesOf(words: WordDictionary, lexeme: Lexeme): DictionaryEntry[] {
  return rankEntries(words.find(lexeme.lemma), { ...lexeme, pos: posOf(lexeme) });
}

/** Lexemes of the analysis only have these parts of speech; in messages they are strings. */
export function posOf({ pos }: Lexeme): PartOfSpeech {
  return pos as PartOfSpeech;
}

function signed(places: number): string {
  return places > 0 ? `+${places}` : String(places);
}
