/** Makes a correction from the reading that the reader chose or typed for a word. */
import type { NameDictionary } from '../../dictionary/name-dictionary';
import { fold } from '../../dictionary/fold';
import { alignFurigana } from '../../text/furigana';
import { toHiragana } from '../../text/kana';
import type { Correction, Neighbor } from './corrections';
import { inflects } from '../../tokens/inflection';
import type { Segment } from '../../tokens/segments';
import { fitsKana, stemReadings, wholeReading } from '../stem-readings';
import type { TokenList } from '../../tokens/token-list';
import type { Lexeme } from '../../tokens/word';
import type { Dictionaries } from '../../dictionary/dictionaries';

/** Why a typed reading is rejected; keys of the locales. */
export type ReadingProblem = 'cardNotKana' | 'cardTooLong' | 'cardNotFitting';

/** A word as analyzed, before any correction. */
export interface AnalyzedWord {
  tokens: TokenList;
  segment: Segment;
  lexeme: Lexeme;
}

/** A possible reading of the word's form in the text, with its lemma and that lemma's reading. */
interface Candidate {
  reading: string;
  meant: string;
  meantReading: string;
}

/** Kana per character of a word; the maximum in the dictionaries is 4.5, in 承る. */
const MAX_KANA_PER_CHARACTER = 6;
const MAX_CHOICES = 8;

/**
 * Readings of the whole surface in the dictionaries, most likely first, in hiragana. Of a kanji that
 * was left over from a word nobody knows (統 すべ) they are those of the kanji; the reading that the
 * analysis chose is among them, even where no dictionary has it (会社 がいしゃ in 親会社).
 */
export function readingChoices(
  dictionaries: Dictionaries,
  names: NameDictionary,
  word: AnalyzedWord,
): string[] {
  const { surface, uncertain } = word.lexeme;
  const readings = isInflected(word)
    ? candidates(dictionaries, word).map(({ reading }) => reading)
    : [
        ...headwordReadings(dictionaries, surface),
        ...dictionaries.lexicon.wordsOf(surface).map((one) => dictionaries.lexicon.reading(one)),
        ...names.find(surface).map(({ reading }) => reading),
        word.lexeme.reading,
        ...(uncertain ? kanjiReadings(dictionaries, surface) : []),
      ];
  const known = readings.map(toHiragana).filter((reading) => fitsKana(surface, reading));
  return [...new Set(known)].slice(0, MAX_CHOICES);
}

/** Of a text that is a single kanji, as it is read alone and in compounds, without okurigana. */
function kanjiReadings({ kanji }: Dictionaries, surface: string): string[] {
  const entry = kanji.find(surface);
  if (entry === null) return [];
  return [...entry.kunReadings, ...entry.onReadings].map((reading) =>
    reading.replace(/\..*|-/gu, ''),
  );
}

/** @param typed the reading of the word's form in the text, in hiragana or katakana */
export function correctReading(
  dictionaries: Dictionaries,
  word: AnalyzedWord,
  typed: string,
  neighbor: Neighbor | null,
): Correction | ReadingProblem {
  const { surface } = word.lexeme;
  const reading = toHiragana(typed.normalize('NFKC').replace(/\s/gu, ''));
  if (!/^[ぁ-ゖー]+$/u.test(reading)) return 'cardNotKana';
  if (reading.length > MAX_KANA_PER_CHARACTER * surface.length) return 'cardTooLong';
  if (!fitsKana(surface, reading)) return 'cardNotFitting';
  const asWritten = { lemma: surface, meant: surface, reading, neighbor };
  if (!isInflected(word)) return asWritten;
  const candidate = candidates(dictionaries, word).find((one) => one.reading === reading);
  if (candidate !== undefined) {
    const { meant, meantReading } = candidate;
    return { lemma: word.lexeme.lemma, meant, reading: meantReading, neighbor };
  }
  return unknownStem(word, reading, neighbor) ?? asWritten;
}

/** A verb or adjective whose kanji have the same reading in all forms, unlike 来る (きた, くる, こない). */
function isInflected({ tokens, segment }: AnalyzedWord): boolean {
  const features = tokens.features(segment.first);
  return inflects(features) && !features.conjugationType.startsWith('カ変');
}

/** A reading that no dictionary has; it applies to the kanji in all forms of the word. */
function unknownStem(
  { lexeme }: AnalyzedWord,
  reading: string,
  neighbor: Neighbor | null,
): Correction | null {
  const { lemma, lemmaReading, surface } = lexeme;
  const form = { surface: lemma, furigana: alignFurigana(lemma, lemmaReading) };
  const furigana = stemReadings(form, { surface, reading });
  if (furigana === null) return null;
  return { lemma, meant: lemma, reading: wholeReading({ surface: lemma, furigana }), neighbor };
}

/** Candidates for an inflected form from the dictionaries, those of its own lemma first. */
function candidates(dictionaries: Dictionaries, word: AnalyzedWord): Candidate[] {
  const { lemma, surface, furigana } = word.lexeme;
  const ofLemma = headwordReadings(dictionaries, lemma).flatMap((meantReading) => {
    const stems = stemReadings({ surface, furigana }, { surface: lemma, reading: meantReading });
    if (stems === null) return [];
    return [{ reading: wholeReading({ surface, furigana: stems }), meant: lemma, meantReading }];
  });
  // The lexicon also has forms with rendaku of the same lemma (〜びらいた), for the end of compounds.
  const ofOthers = sameSurface(dictionaries, word).filter(
    ({ meant }) => meant !== lemma || ofLemma.length === 0,
  );
  return [...ofLemma, ...ofOthers];
}

/** Words of the lexicon with the surface of the word's first token: 行っ of 行く and of 行う. */
function sameSurface({ lexicon }: Dictionaries, { tokens, segment }: AnalyzedWord): Candidate[] {
  const { first, last } = segment;
  const head = tokens.surface(first);
  let tail = '';
  for (let token = first + 1; token <= last; token++) tail += tokens.reading(token);
  return lexicon.wordsOf(head).flatMap((word) => {
    if (!inflects(lexicon.featuresOf(word))) return [];
    const meant = lexicon.baseForm(word, head);
    const reading = toHiragana(lexicon.reading(word));
    const meantReading = baseReading(head, reading, meant);
    return meantReading === null ? [] : [{ reading: reading + tail, meant, meantReading }];
  });
}

/** Reading of a base form, derived from the reading of a form with the same kanji. */
function baseReading(head: string, reading: string, base: string): string | null {
  const furigana = alignFurigana(head, reading);
  const end = furigana.at(-1)?.end ?? 0;
  if (end === 0 || !base.startsWith(head.slice(0, end))) return null;
  return wholeReading({ surface: base, furigana });
}

function headwordReadings({ words }: Dictionaries, headword: string): string[] {
  return words
    .find(headword)
    .filter((entry) => fold(entry.headword) === fold(headword))
    .map((entry) => toHiragana(entry.reading));
}
