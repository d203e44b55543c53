/** Ranks the dictionary entries that a word of a text can be. */
import { fold } from '../dictionary/fold';
import { NEWS_SENSE } from '../dictionary/news-sense';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import { VERB_IN_KANA } from './verbs-in-kana';
import { conjugationFits, tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';

/** What is known about a word of a text. The reading is in kana, empty if unknown. */
export interface WordEvidence {
  lemma: string;
  lemmaReading: string;
  pos: PartOfSpeech;
  /** IPADIC's conjugation type (活用型) of a verb: 一段, 五段・ラ行. Undefined or empty if unknown. */
  conjugation?: string;
}

/** Band of words without a newspaper band, after JMdict's last one, 48. */
const NO_BAND = 60;

/** Words in kana are mostly those of many senses. */
const MANY_SENSES = 10;
const BANDS_PER_SENSE = 5;

/** JMdict's tags of readings that are no longer used: 案内 あない, 米 めめ. */
const OUTDATED = /^(?:ok|ik|rk)$/u;

/** Whether the reading is no longer used. Spellings are another matter: 為る is する. */
export function isOutdated({ senses }: DictionaryEntry): boolean {
  return senses[0]?.tags.some((tag) => OUTDATED.test(tag)) ?? false;
}

/** JMdict's tag of an idiom, which means something else than its words. */
const IDIOM = 'id';

export function isIdiom({ senses }: DictionaryEntry): boolean {
  return senses.some(({ tags }) => tags.includes(IDIOM));
}

/**
 * @param entries the dictionary's entries whose headword or reading is the lemma
 * @returns the same entries, most likely first
 */
export function rankEntries(
  entries: readonly DictionaryEntry[],
  form: WordEvidence,
): DictionaryEntry[] {
  return entries
    .map((entry) => ({ entry, distance: distanceOf(entry, form) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** Sum of penalties of an entry; each line outweighs those below it. */
function distanceOf(entry: DictionaryEntry, form: WordEvidence): number {
  const { lemma, lemmaReading, pos } = form;
  const written = fold(entry.headword) === fold(lemma);
  const kana = !hasKanji(lemma);
  const sameReading = toHiragana(entry.reading) === toHiragana(lemmaReading);
  return (
    (written || kana ? 0 : 1_000_000) +
    (lemmaReading === '' || sameReading ? 0 : 200_000) +
    (entry.senses.some((sense) => senseFits(sense, form)) ? 0 : 50_000) +
    (kana && pos === 'verb' && isOtherVerb(entry, lemma) ? 30_000 : 0) +
    (isOutdated(entry) ? 20_000 : 0) +
    // もちろん in kana is 勿論, whose tag `uk` says "usually kana". A kana headword needs no such tag.
    // うそ is 嘘, which is common, not 獺 "otter", which is usually in kana but rare.
    (written || isUsuallyKana(entry) ? 0 : entry.common ? 1_000 : 10_000) +
    (entry.common ? 0 : 2_000) +
    (entry.frequencyBand === 0 ? NO_BAND : entry.frequencyBand) +
    // 妻 is the wife, not the edge, which is as common and spelled and read alike.
    (entry.senses[0]?.tags.includes(NEWS_SENSE) === true ? 0 : 0.5) -
    // なる in kana is 成る, although 生る is as common in the list of a newspaper that counts it by its sound.
    (kana && !written ? Math.min(entry.senses.length, MANY_SENSES) * BANDS_PER_SENSE : 0)
  );
}

/** Whether a sense is a name, with a capital letter: Seoul, not soul. */
export function isName({ glosses }: Pick<DictionarySense, 'glosses'>): boolean {
  return /^(?:\([^)]*\) ?)?(?:the )?\p{Lu}/u.test(glosses[0] ?? '');
}

/** Whether a word with this part of speech can have the sense. */
export function senseFits(
  sense: DictionarySense,
  { pos, conjugation = '' }: Pick<WordEvidence, 'pos' | 'conjugation'>,
): boolean {
  if (!tagsFit(sense.pos, pos)) return false;
  if (pos === 'proper noun') return isName(sense) || sense.tags.includes(NEWS_SENSE);
  return pos !== 'verb' || conjugationFits(sense.pos, conjugation);
}

/** Whether the verb in kana is mostly another one: なる is 成る, not 生る. */
function isOtherVerb({ headword }: DictionaryEntry, kana: string): boolean {
  const usual = VERB_IN_KANA[kana];
  return usual !== undefined && usual !== headword;
}

export function isUsuallyKana(entry: DictionaryEntry): boolean {
  return entry.senses[0]?.tags.includes('uk') ?? false;
}
