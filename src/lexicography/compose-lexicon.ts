/**
 * Composes the lexicon of the extension: NAIST-jdic, with its readings of names and common words
 * corrected by the other dictionaries, and with the terms of these that it would misread.
 */
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';
import type { ListedName } from '../dictionary/compile/parse-name-list';
import type { NewsTerm } from '../dictionary/compile/parse-news-terms';
import { compileLexicon } from '../text/compile-lexicon';
import { toHiragana } from '../text/kana';
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
import { placeAndFirmTerms } from './place-and-firm-terms';
import { mergeNames } from './merge-names';
import { misreadTerms } from './misread-terms';
import { nameTerms } from './name-terms';
import { abbreviationSpellings, newsTermSpellings } from './news-term-spellings';
import { newsTermVerbs } from './news-term-verbs';
import { orderContexts } from './order-contexts';
import type { UnidicWord } from './unidic';
import { markRareWords } from './rare-words';
import { markTwoReadings } from './two-readings';
import { unidicTerms } from './unidic-terms';
import { usualWords } from './usual-words';

const MIDDLE_DOT = 0x30fb;

export interface LexiconSources {
  base: LexiconSource;
  /** NAIST-jdic's context ids by features. */
  contextIds: ReadonlyMap<string, number>;
  ipadic: readonly SourceWord[];
  unidic: readonly UnidicWord[];
  /** Entries of EDICT and JMdict. */
  entries: readonly JoinedEntry[];
  newsTerms: readonly NewsTerm[];
  /** Latin abbreviations, as news terms. */
  abbreviations: readonly NewsTerm[];
  names: readonly ParsedName[];
  newsPeople: readonly Person[];
  /** Of the project's own lists. */
  listedNames: readonly ListedName[];
  /** Prefecture or city, name and reading, tab-separated. */
  municipalities: readonly string[];
  readingsOf: ReadingsOf;
}

export function composeLexicon(sources: LexiconSources): LexiconSource {
  const { base, contextIds, ipadic, unidic, entries, newsTerms, names, newsPeople, readingsOf } =
    sources;
  const listed = placeAndFirmTerms(sources.listedNames, { entries, names });
  const spellings = new Set(entries.map(({ headword }) => headword));
  const inUnidic = new Set(unidic.map(({ surface }) => surface));
  const read = new Set(
    entries.map(({ headword, reading }) => `${headword} ${toHiragana(reading)}`),
  );
  const usual = usualWords(
    base.words,
    (word) => spellings.has(word) || inUnidic.has(word),
    (word, reading) => read.has(`${word} ${reading}`),
  );
  const particles = compoundParticles(ipadic, contextIds);
  const named = mergeNames({
    base: [...usual, ...particles],
    unidic,
    names,
    people: countFullNames(names, newsPeople),
  });
  const headwords = headwordReadings(entries);
  const common = preferCommonReadings(named, unidic, headwords);
  const words = markTwoReadings(common, unidic, headwords);
  const news = [...newsTermSpellings(newsTerms), ...abbreviationSpellings(sources.abbreviations)];
  const ours = new Set(news.map(({ spelling }) => spelling));
  const known = new Set([...spellings, ...ours, ...listed.map(({ spelling }) => spelling)]);
  const terms = [
    ...news,
    ...nounTerms(entries).filter(({ spelling }) => !ours.has(spelling)),
    ...nameTerms(names, known),
    ...unidicTerms(unidic, known),
  ];
  const prepared = {
    ...base,
    classes: base.classes.map(invokedWithKnownWords),
    category: withMiddleDotApart(base),
    words,
  };
  const lexicon = opened(prepared);
  const withTerms = [
    ...words,
    ...misreadTerms(lexicon, words, terms),
    ...newsTermVerbs(lexicon, words, newsTerms),
  ];
  // Last, so that no other name cuts them; once more, since they also cut each other (富士川|町).
  const own = misreadTerms(opened({ ...prepared, words: withTerms }), words, listed);
  const joined = listed.map((term) => ({ ...term, single: false }));
  const still = misreadTerms(opened({ ...prepared, words: [...withTerms, ...own] }), words, joined);
  return orderContexts({
    ...prepared,
    compoundReadings: compoundReadings(entries, headwords, readingsOf),
    municipalities: sources.municipalities,
    words: markRareWords([...withTerms, ...own, ...still]),
  });
}

function opened(source: LexiconSource): Lexicon {
  return Lexicon.open(compileLexicon(source).buffer as ArrayBuffer);
}

/**
 * NAIST-jdic proposes a katakana run as an unknown word only if no known word starts there: ホビョト
 * would become three fillers, モタグァ an adverb and another word. As in IPADIC, the whole run is
 * always proposed; a part of a run of one class, in letters as in katakana, is not.
 */
function invokedWithKnownWords(characterClass: CharacterClass): CharacterClass {
  const { name, invoke, group } = characterClass;
  const atStart = name === 'KATAKANA' || (invoke === Invoke.always && group === 1);
  return atStart ? { ...characterClass, invoke: Invoke.atStart } : characterClass;
}

/** Puts ・ into a class of its own: it separates words, although it is in the katakana block. */
function withMiddleDotApart({ classes, category }: LexiconSource): Uint8Array {
  const changed = category.slice();
  changed[MIDDLE_DOT] = classes.findIndex(({ name }) => name === 'SYMBOL');
  return changed;
}
