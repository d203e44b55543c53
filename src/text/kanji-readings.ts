/**
 * The sounds that a single kanji can have within a word, from its readings in a kanji dictionary:
 * あ.げる can be あげ (値上), or あ before okurigana (上げる).
 */
import { toHiragana } from './kana';

/** The readings of one kanji as KANJIDIC writes them. */
export interface KanjiReadings {
  /** Katakana; a hyphen marks a reading that occurs only at one end of words. */
  onReadings: readonly string[];
  /** Hiragana, with a dot before okurigana; a hyphen as above. */
  kunReadings: readonly string[];
}

/** A sound before the sound changes within a compound. */
export interface Sound {
  kana: string;
  /**
   * Gemination (促音化) of the final kana before certain consonants: 学 がく → がっ in 学校, 切 きり →
   * きっ in 切手. The kana are different for on readings and for inflected kun readings.
   */
  gemination: 'on' | 'inflected' | 'none';
}

export interface KanjiSound extends Sound {
  /** Only valid if okurigana follow. */
  beforeOkurigana: boolean;
}

/** Dictionary form → continuative form (連用形), as in compounds, by the last kana. */
const CONTINUATIVE: Readonly<Record<string, string>> = {
  う: 'い',
  く: 'き',
  ぐ: 'ぎ',
  す: 'し',
  つ: 'ち',
  ぬ: 'に',
  ぶ: 'び',
  む: 'み',
  る: 'り',
};

/** Stems of ichidan verbs, which lose only る: あげる, いきる. */
const I_OR_E_ROW = /[いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ]$/u;

/** Endings of words whose bare stem occurs in compounds: なが.い, おお.きい, しず.か, ひと.つ. */
const FREE_STEM = /(?:い|か|つ|な|に|の)$/u;

export function soundsOf({ onReadings, kunReadings }: KanjiReadings): KanjiSound[] {
  const sounds = onReadings.map((reading): KanjiSound => ({
    kana: toHiragana(reading.replaceAll('-', '')),
    gemination: 'on',
    beforeOkurigana: false,
  }));
  for (const reading of kunReadings) sounds.push(...kunSounds(reading.replaceAll('-', '')));
  return sounds;
}

function kunSounds(reading: string): KanjiSound[] {
  const [stem = '', okurigana = ''] = reading.split('.');
  if (okurigana === '') return [{ kana: stem, gemination: 'none', beforeOkurigana: false }];
  const word = stem + okurigana;
  const sounds = compoundForms(word).map((kana): KanjiSound => ({
    kana,
    gemination: 'inflected',
    beforeOkurigana: false,
  }));
  if (FREE_STEM.test(okurigana)) {
    sounds.push({ kana: stem, gemination: 'none', beforeOkurigana: false });
  }
  // つ.もる: writers vary in how much of it they write in kana (積もり, 見積り).
  for (let length = stem.length; length < word.length; length++) {
    sounds.push({ kana: word.slice(0, length), gemination: 'none', beforeOkurigana: true });
  }
  return sounds;
}

/** うける → うけ, うけり; ひく → ひき; うつくしい → うつくし; ひかり → ひかり. */
function compoundForms(word: string): string[] {
  const forms = [word];
  const start = word.slice(0, -1);
  if (word.endsWith('しい') || (word.endsWith('る') && I_OR_E_ROW.test(start))) forms.push(start);
  const continuative = CONTINUATIVE[word.at(-1) ?? ''];
  if (continuative !== undefined) forms.push(start + continuative);
  return forms;
}
