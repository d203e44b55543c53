/**
 * What a single kanji can sound like within a word, from its readings in a kanji dictionary: あ.げる
 * may be あげ (値上), and あ where げる stands behind it in kana.
 */
import { toHiragana } from './kana';

/** The readings of one kanji as KANJIDIC writes them. */
export interface KanjiReadings {
  /** Katakana; a hyphen where the reading is only found at one end of words. */
  onReadings: readonly string[];
  /** Hiragana, okurigana behind a dot; a hyphen as above. */
  kunReadings: readonly string[];
}

/** A sound before the changes that its neighbors make. */
export interface Sound {
  kana: string;
  /**
   * Final kana that double before certain consonants: 学 がく → がっ in 学校, 切 きり → きっ in
   * 切手. Which ones depends on whether the reading is Chinese or an inflected Japanese one.
   */
  doubling: 'on' | 'inflected' | 'none';
}

export interface KanjiSound extends Sound {
  /** The reading goes on in kana behind the kanji: only right where such kana follow. */
  beforeOkurigana: boolean;
}

/** Dictionary form → the form that stands in compounds (連用形), by the last kana. */
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

/** Before る the sign of a verb that loses る alone: あげる, いきる. */
const I_OR_E_ROW = /[いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ]$/u;

/** Endings of words whose stem stands alone: なが.い, おお.きい, しず.か, ひと.つ. */
const FREE_STEM = /(?:い|か|つ|な|に|の)$/u;

export function soundsOf({ onReadings, kunReadings }: KanjiReadings): KanjiSound[] {
  const sounds = onReadings.map((reading): KanjiSound => ({
    kana: toHiragana(reading.replaceAll('-', '')),
    doubling: 'on',
    beforeOkurigana: false,
  }));
  for (const reading of kunReadings) sounds.push(...kunSounds(reading.replaceAll('-', '')));
  return sounds;
}

function kunSounds(reading: string): KanjiSound[] {
  const [stem = '', okurigana = ''] = reading.split('.');
  if (okurigana === '') return [{ kana: stem, doubling: 'none', beforeOkurigana: false }];
  const word = stem + okurigana;
  const sounds = compoundForms(word).map((kana): KanjiSound => ({
    kana,
    doubling: 'inflected',
    beforeOkurigana: false,
  }));
  if (FREE_STEM.test(okurigana)) {
    sounds.push({ kana: stem, doubling: 'none', beforeOkurigana: false });
  }
  // つ.もる: the writer decides how much of it stands in kana (積もり, 見積り).
  for (let length = stem.length; length < word.length; length++) {
    sounds.push({ kana: word.slice(0, length), doubling: 'none', beforeOkurigana: true });
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
