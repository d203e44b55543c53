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

export interface LexiconSources {
  base: LexiconSource;
  unidic: readonly UnidicWord[];
  /** EDICT's and JMdict's. */
  entries: readonly JoinedEntry[];
  names: readonly ParsedName[];
}

export function composeLexicon({ base, unidic, entries, names }: LexiconSources): LexiconSource {
  const people = countFullNames(names);
  const named = mergeNames({ base: base.words, unidic, names, people });
  const words = preferCommonReadings(named, unidic, headwordReadings(entries));
  const lexicon = Lexicon.open(compileLexicon({ ...base, words }).buffer as ArrayBuffer);
  const spellings = new Set(entries.map(({ headword }) => headword));
  const terms = [...nounTerms(entries), ...nameTerms(names, spellings)];
  return { ...base, words: [...words, ...misreadTerms(lexicon, words, terms)] };
}
