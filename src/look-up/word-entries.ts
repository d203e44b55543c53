/** Card entries for words of the built-in dictionary. */
import type { ClassMask } from '../dictionary/deinflection/form-class';
import { fold } from '../dictionary/fold';
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { FORM_LABELS } from '../dictionary/deinflection/forms/forms';
import { hasKanji, toHiragana } from '../text/kana';
import type { Label } from '../text/label';
import { wordLevel } from '../analysis/word-level';
import type { CardEntry } from './card-entry';
import { partOfSpeechLabel, usageLabels } from '../senses/edict-labels';
import { isOutdated, isUsuallyKana, rankEntries } from '../senses/entry-choice';
import { isGrammatical, tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';
import { senseEvidence, sensesInContext } from '../senses/sense-order';
import type { TokenList } from '../tokens/token-list';
import type { Lexeme, Word } from '../tokens/word';
import { classesOf, meaningOf, type DictionarySearch } from './dictionary-search';
import type { TextRange } from '../text/normalized-text';
import { leads } from './leading-match';
import {
  exactMatches,
  isPredicate,
  longerMatches,
  nominalMatches,
  otherWords,
  posOf,
  shorterMatches,
  type Match,
} from './matches';
import { partMatches } from './part-matches';
import { isSetPhrase } from './set-phrase';
import type { WordForm } from './word-form';

/** With more entries the card would be too long to scan. */
const MAX_ENTRIES = 8;
/** For the word itself: homonyms. */
const MAX_OWN = 5;
/** Longer terms that precede the word on the card, and as many that follow it. */
const MAX_LONGER = 2;
const MAX_OTHER = 2;
const MAX_SHORTER = 3;
/** Per longer or shorter term. */
const MAX_OF_MATCH = 2;
const MAX_SPELLINGS = 8;

/** A dictionary entry and the range of the text where it was found. */
interface FoundEntry extends TextRange {
  entry: DictionaryEntry;
  headword: string;
  /** Its part of speech in the text. */
  pos: PartOfSpeech;
  /** Conjugation of a verb in the lexicon. */
  conjugation?: string;
  inflection: readonly Label[];
}

/**
 * Order: the word at the position, longer terms that contain it, words inside it. A longer term
 * that is itself the word (跳ね上がる of 跳ね|上がった) precedes the part that the tokenizer found.
 */
export function wordEntries(
  search: DictionarySearch,
  tokens: TokenList,
  word: Word,
  form: WordForm,
  offset: number,
): CardEntry[] {
  const own = ownEntries(search, word, form);
  const known = own.length > 0;
  const others = otherWords(search, tokens, form, word.lexeme.lemma)
    .slice(0, MAX_OTHER)
    .flatMap(entriesOf)
    .filter((other) => !isInVoice(other) || isAsCommon(other, own));
  const exact = exactMatches(search, tokens, word, word.lexeme.lemma).flatMap(entriesOf);
  const verbLeads = isPredicate(tokens, word);
  const longer = longerMatches(search, tokens, word);
  const phrase = longer.find((match) => isSetPhrase(tokens, match, word, known));
  const comesFirst = (match: Match) =>
    match === phrase ||
    (leads(tokens.text, match, word, known) && !isVoiceOfWord(match, form, known));
  const found = unique([
    ...longer
      .filter(comesFirst)
      .slice(0, MAX_LONGER)
      .flatMap((match) => {
        const entries = entriesOf(match);
        return match === phrase ? entries.slice(0, 1) : entries;
      }),
    ...nominalMatches(search, tokens, word).flatMap(entriesOf),
    ...(verbLeads ? [] : exact),
    ...(isCommoner(others, own) ? others : []),
    ...withoutOutdated(own, word.lexeme).slice(0, MAX_OWN),
    ...exact,
    ...longer
      .filter((match) => !comesFirst(match))
      .slice(0, MAX_LONGER)
      .flatMap(entriesOf),
    ...others,
    ...shorterMatches(search, tokens, word, offset).slice(0, MAX_SHORTER).flatMap(entriesOf),
  ]);
  return cardEntries(search, tokens, found);
}

/** For a word that is not in the dictionary: the words that it is derived from or made of. */
export function partEntries(search: DictionarySearch, tokens: TokenList, word: Word): CardEntry[] {
  const found = partMatches(search, word).flatMap((match) => entriesOf(match).slice(0, 1));
  return cardEntries(search, tokens, unique(found));
}

function cardEntries(
  search: DictionarySearch,
  tokens: TokenList,
  found: readonly FoundEntry[],
): CardEntry[] {
  return found
    .slice(0, MAX_ENTRIES)
    .map(({ entry, headword: known, pos, conjugation, ...rest }) => {
      const headword = asOnPage(known, entry, tokens.text.slice(rest.start, rest.end));
      const evidence = senseEvidence(tokens.text, rest, { lemma: known, pos, conjugation });
      const senses = sensesInContext(entry, evidence);
      const level = wordLevel(search.kanji, headword, entry);
      const shown = { ...wordEntry({ ...entry, senses }, rest, rest.inflection), headword, level };
      const others = search.spellingsOf(entry);
      const inKana = !hasKanji(headword);
      const spellings = (inKana ? [entry.headword, ...others] : [...others, entry.headword])
        .filter((spelling) => spelling !== headword && spelling !== entry.reading)
        .slice(0, MAX_SPELLINGS);
      return spellings.length === 0 ? shown : { ...shown, spellings };
    });
}

/** Parts of speech whose kanji are rare in any text: pronouns, adverbs, phrases (によると). */
const MOSTLY_KANA = /^(?:exp|pn|adv|conj|prt|aux.*)$/u;

/**
 * The headword in kana, if the page writes it so and kanji are rare: によると, not に依ると; われわれ, not
 * 我々. Kanji tell other words apart: はし as 橋 or 箸.
 */
function asOnPage(headword: string, entry: DictionaryEntry, surface: string): string {
  if (hasKanji(surface) || !hasKanji(headword)) return headword;
  const isRare = isUsuallyKana(entry) || entry.senses[0]?.pos.some((tag) => MOSTLY_KANA.test(tag));
  if (isRare !== true) return headword;
  return toHiragana(surface) === toHiragana(entry.reading) ? surface : entry.reading;
}

const VOICES: ReadonlySet<Label> = new Set([
  FORM_LABELS.causative,
  FORM_LABELS['causative-passive'],
  FORM_LABELS.passive,
  FORM_LABELS['passive or potential'],
  FORM_LABELS.potential,
]);

/** Readings that are no longer used say nothing, unless the word is read so: 米 めめ. */
function withoutOutdated(
  own: readonly FoundEntry[],
  { lemmaReading }: Lexeme,
): readonly FoundEntry[] {
  const today = own.filter(
    ({ entry }) => !isOutdated(entry) || toHiragana(entry.reading) === toHiragana(lemmaReading),
  );
  return today.length > 0 ? today : own;
}

/** Whether a word in another voice may be meant as well: not 伝う for 伝えた. */
function isAsCommon({ entry }: FoundEntry, [first]: readonly FoundEntry[]): boolean {
  if (first === undefined || !first.entry.common) return true;
  const band = ({ frequencyBand }: DictionaryEntry) => frequencyBand || RAREST_BAND;
  return entry.common && band(entry) <= band(first.entry);
}

/** Of words that the list of a newspaper lacks. */
const RAREST_BAND = 60;

/**
 * 使わせぬ is more likely a form of 使う than of 使わす, which the lexicon also has: a verb in another
 * voice. Compound verbs (救い出す) are words of their own.
 */
function isCommoner(others: readonly FoundEntry[], own: readonly FoundEntry[]): boolean {
  const [other] = others;
  if (other === undefined || own.length === 0) return false;
  return isInVoice(other) && other.entry.common && !own.some(({ entry }) => entry.common);
}

/**
 * Whether the word in another voice is the whole of a longer match as well: 飲ませなければならない is a form of
 * 飲む, although the dictionary has 飲ませる, too.
 */
function isVoiceOfWord({ start, end }: Match, form: WordForm, isKnown: boolean): boolean {
  return isKnown && isInVoice(form) && start === form.start && end === form.end;
}

function isInVoice({ inflection: [innermost] }: Pick<WordForm, 'inflection'>): boolean {
  return innermost !== undefined && VOICES.has(innermost);
}

/** The entries for the word as the tokenizer found it. */
function ownEntries(
  search: DictionarySearch,
  { lexeme }: Word,
  { start, end, inflection, conjugation, classes }: WordForm,
): FoundEntry[] {
  const { lemma, lemmaReading } = lexeme;
  let found = havingForm(search.words.find(lemma), classes);
  if (found.length === 0) found = search.anySpelling(lemma);
  if (found.length === 0) found = search.otherOkurigana(lemma, lemmaReading);
  if (found.length === 0) found = search.partlyInKana(lemma, lemmaReading);
  const pos = lexeme.pos as PartOfSpeech;
  if (isGrammatical(pos)) found = fitting(found, pos);
  const inText = { lemma, lemmaReading, pos, conjugation };
  return rankEntries(found, inText).map((entry) => {
    // Shown and saved as written in the text: もちろん, not 勿論; 生成AI in half width.
    const asWritten =
      fold(entry.headword) === fold(lemma) || (isUsuallyKana(entry) && !hasKanji(lemma));
    const headword = asWritten ? lemma : entry.headword;
    return { entry, headword, pos, conjugation, start, end, inflection };
  });
}

/** Entries that can have the form: させていた is a form of する, not of 擦る. */
function havingForm(entries: DictionaryEntry[], classes: ClassMask): DictionaryEntry[] {
  return classes === 0 ? entries : entries.filter((entry) => (classesOf(entry) & classes) !== 0);
}

/** Entries that fit the part of speech: に as the particle, not 二 or 荷. All of them if none fits. */
function fitting(entries: DictionaryEntry[], pos: PartOfSpeech): DictionaryEntry[] {
  const fit = entries.filter(({ senses }) => senses.some((sense) => tagsFit(sense.pos, pos)));
  return fit.length === 0 ? entries : fit;
}

function entriesOf({ entries, start, end, inflection }: Match): FoundEntry[] {
  return entries.slice(0, MAX_OF_MATCH).map((entry) => ({
    entry,
    headword: entry.headword,
    pos: posOf(entries),
    start,
    end,
    inflection,
  }));
}

/** Removes other spellings of words that are already listed, as those are shown with them. */
function unique(found: readonly FoundEntry[]): FoundEntry[] {
  const seen = new Set<string>();
  return found.filter(({ entry }) => {
    const key = `${entry.reading} ${meaningOf(entry)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Converts a dictionary entry to a card entry. */
export function wordEntry(
  entry: DictionaryEntry,
  { start, end }: TextRange,
  inflection: readonly Label[],
): CardEntry {
  return {
    kind: 'word',
    headword: entry.headword,
    reading: entry.reading,
    ...(entry.accents.length > 0 ? { accents: entry.accents } : {}),
    senses: entry.senses.map(({ pos, tags, glosses }) => ({
      partOfSpeech: [...new Set(pos.map(partOfSpeechLabel))],
      glosses,
      notes: usageLabels(tags),
    })),
    inflection,
    start,
    end,
    common: entry.common,
  };
}
