/**
 * The lexicon that the product reads with: NAIST-jdic, its readings of names and common words put
 * right by the other dictionaries, and their terms that it would read otherwise.
 */
import type { JoinedEntry } from '../dictionary/join-sources';
import type { ParsedName } from '../dictionary/parse-enamdict';
import { compileLexicon } from '../language/compile-lexicon';
import { Lexicon } from '../language/lexicon';
import type { LexiconSource } from '../language/lexicon-source';
import { preferCommonReadings } from './common-readings';
import { countFullNames } from './full-names';
import { headwordReadings, nounTerms } from './headwords';
import { mergeNames } from './merge-names';
import { misreadTerms } from './misread-terms';
import { nameTerms } from './name-terms';
import type { UnidicWord } from './unidic';
import { usualWords } from './usual-words';

export interface LexiconSources {
  base: LexiconSource;
  unidic: readonly UnidicWord[];
  /** EDICT's and JMdict's. */
  entries: readonly JoinedEntry[];
  names: readonly ParsedName[];
}

export function composeLexicon({ base, unidic, entries, names }: LexiconSources): LexiconSource {
  const spellings = new Set(entries.map(({ headword }) => headword));
  const inUnidic = new Set(unidic.map(({ surface }) => surface));
  const usual = usualWords(base.words, (word) => spellings.has(word) || inUnidic.has(word));
  const named = mergeNames({ base: usual, unidic, names, people: countFullNames(names) });
  const words = preferCommonReadings(named, unidic, headwordReadings(entries));
  const lexicon = Lexicon.open(compileLexicon({ ...base, words }).buffer as ArrayBuffer);
  const terms = [...nounTerms(entries), ...nameTerms(names, spellings)];
  return { ...base, words: [...words, ...misreadTerms(lexicon, words, terms)] };
}
