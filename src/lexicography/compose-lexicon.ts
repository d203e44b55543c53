/**
 * The lexicon that the product reads with: NAIST-jdic, its readings of names and common words put
 * right by the other dictionaries, and their terms that it would read otherwise.
 */
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { NewsTerm } from '../dictionary/compile/parse-news-terms';
import { compileLexicon } from '../text/compile-lexicon';
import { Lexicon } from '../text/lexicon';
import {
  Invoke,
  type CharacterClass,
  type LexiconSource,
  type SourceWord,
} from '../text/lexicon-source';
import type { ReadingsOf } from '../text/kanji-split';
import { compoundParticles } from './compound-particles';
import { preferCommonReadings } from './common-readings';
import { compoundReadings } from './compound-readings';
import { countFullNames } from './full-names';
import { headwordReadings, nounTerms } from './headwords';
import { LEADERS } from './leaders';
import { mergeNames } from './merge-names';
import { misreadTerms } from './misread-terms';
import { nameTerms } from './name-terms';
import { newsTermSpellings } from './news-term-spellings';
import { orderContexts } from './order-contexts';
import type { UnidicWord } from './unidic';
import { markRareWords } from './rare-words';
import { unidicTerms } from './unidic-terms';
import { usualWords } from './usual-words';

const MIDDLE_DOT = 0x30fb;

export interface LexiconSources {
  base: LexiconSource;
  /** Ids of NAIST-jdic's contexts by their features. */
  contextIds: ReadonlyMap<string, number>;
  ipadic: readonly SourceWord[];
  unidic: readonly UnidicWord[];
  /** EDICT's and JMdict's. */
  entries: readonly JoinedEntry[];
  newsTerms: readonly NewsTerm[];
  names: readonly ParsedName[];
  readingsOf: ReadingsOf;
}

export function composeLexicon(sources: LexiconSources): LexiconSource {
  const { base, contextIds, ipadic, unidic, entries, newsTerms, names, readingsOf } = sources;
  const spellings = new Set(entries.map(({ headword }) => headword));
  const inUnidic = new Set(unidic.map(({ surface }) => surface));
  const usual = usualWords(base.words, (word) => spellings.has(word) || inUnidic.has(word));
  const particles = compoundParticles(ipadic, contextIds);
  const named = mergeNames({
    base: [...usual, ...particles],
    unidic,
    names,
    people: countFullNames(names),
  });
  const headwords = headwordReadings(entries);
  const words = preferCommonReadings(named, unidic, headwords);
  const news = newsTermSpellings(newsTerms);
  const ours = new Set(news.map(({ spelling }) => spelling));
  const known = new Set([...spellings, ...ours]);
  const terms = [
    ...news,
    ...nounTerms(entries).filter(({ spelling }) => !ours.has(spelling)),
    ...nameTerms(names, known),
    ...unidicTerms(unidic, known),
    ...LEADERS,
  ];
  const prepared = {
    ...base,
    classes: base.classes.map(invokedBesideWords),
    category: withMiddleDotApart(base),
    words,
  };
  const lexicon = Lexicon.open(compileLexicon(prepared).buffer as ArrayBuffer);
  return orderContexts({
    ...prepared,
    compoundReadings: compoundReadings(entries, headwords, readingsOf),
    words: markRareWords([...words, ...misreadTerms(lexicon, words, terms)]),
  });
}

/**
 * NAIST-jdic takes a katakana run for an unknown word only where no word begins: ホビョト would be three
 * fillers, モタグァ an adverb and a tag. IPADIC offers the whole run, too. A part
 * of a run of one class, in letters as in katakana, is no word that nobody knows.
 */
function invokedBesideWords(characterClass: CharacterClass): CharacterClass {
  const { name, invoke, group } = characterClass;
  const atStart = name === 'KATAKANA' || (invoke === Invoke.always && group === 1);
  return atStart ? { ...characterClass, invoke: Invoke.atStart } : characterClass;
}

/** ・ stands between words; in the middle of the katakana block it is no katakana. */
function withMiddleDotApart({ classes, category }: LexiconSource): Uint8Array {
  const changed = category.slice();
  changed[MIDDLE_DOT] = classes.findIndex(({ name }) => name === 'SYMBOL');
  return changed;
}
