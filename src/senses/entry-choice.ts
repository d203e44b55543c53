/** Which dictionary entry is meant by a word of the text. */
import { fold } from '../dictionary/fold';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import { conjugationFits, tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';

/** What is known about a word of the text. The reading in kana, empty where unknown. */
export interface WordForm {
  lemma: string;
  lemmaReading: string;
  pos: PartOfSpeech;
  /** IPADIC's 活用型 of a verb: 一段, 五段・ラ行. Missing or empty where unknown. */
  conjugation?: string;
}

/** JMdict's last newspaper band is 48; a word without one is rarer. */
const NO_BAND = 60;

/**
 * @param entries what the dictionary has under the lemma, as headword or as reading
 * @returns the same entries, likeliest first
 */
export function rankEntries(
  entries: readonly DictionaryEntry[],
  form: WordForm,
): DictionaryEntry[] {
  return entries
    .map((entry) => ({ entry, distance: distanceOf(entry, form) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** Sum of what speaks against an entry; each line outweighs those below it. */
function distanceOf(entry: DictionaryEntry, form: WordForm): number {
  const { lemma, lemmaReading } = form;
  const written = fold(entry.headword) === fold(lemma);
  const kana = !hasKanji(lemma);
  const sameReading = toHiragana(entry.reading) === toHiragana(lemmaReading);
  return (
    (written || kana ? 0 : 1_000_000) +
    (lemmaReading === '' || sameReading ? 0 : 200_000) +
    (entry.senses.some((sense) => senseFits(sense, form)) ? 0 : 50_000) +
    // もちろん in kana is 勿論, which is usually written so; a kana headword needs no such mark.
    (written || isUsuallyKana(entry) ? 0 : 10_000) +
    (entry.common ? 0 : 2_000) +
    (entry.frequencyBand === 0 ? NO_BAND : entry.frequencyBand)
  );
}

/** Whether a sense means a person, a place or an organization: Seoul, not soul. */
export function isName({ glosses }: Pick<DictionarySense, 'glosses'>): boolean {
  return /^(?:\([^)]*\) ?)?(?:the )?\p{Lu}/u.test(glosses[0] ?? '');
}

/** Whether a word that stands so can have the sense. */
export function senseFits(
  sense: DictionarySense,
  { pos, conjugation = '' }: Pick<WordForm, 'pos' | 'conjugation'>,
): boolean {
  if (!tagsFit(sense.pos, pos)) return false;
  if (pos === 'proper noun') return isName(sense);
  return pos !== 'verb' || conjugationFits(sense.pos, conjugation);
}

export function isUsuallyKana(entry: DictionaryEntry): boolean {
  return entry.senses[0]?.tags.includes('uk') ?? false;
}
