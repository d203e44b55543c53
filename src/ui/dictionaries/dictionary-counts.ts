import type { DictionaryCounts } from '../../user-dictionaries/store/stored-records';
import { t } from '../components/i18n';

/** With thousands separators of the interface's language. */
export function formatted(count: number): string {
  return count.toLocaleString(t('uiLanguage'));
}

/** `300,000 terms`, `12 images`: counts that are not zero. */
export function dictionaryCounts(counts: DictionaryCounts): string[] {
  const { terms, kanji, frequencies, pitches, images } = counts;
  return [
    terms > 0 && t('dictionaryTerms', terms, [formatted(terms)]),
    kanji > 0 && t('dictionaryKanji', [formatted(kanji)]),
    frequencies > 0 && t('dictionaryFrequencies', frequencies, [formatted(frequencies)]),
    pitches > 0 && t('dictionaryPitches', pitches, [formatted(pitches)]),
    images > 0 && t('dictionaryImages', images, [formatted(images)]),
  ].filter((text) => text !== false);
}
