import { toHiragana } from '../../text/kana';

const VOWEL_ROWS: Readonly<Record<string, string>> = {
  あ: 'あかさたなはまやらわがざだばぱぁゃゎ',
  い: 'いきしちにひみりぎじぢびぴぃゐ',
  う: 'うくすつぬふむゆるぐずづぶぷぅゅっゔ',
  え: 'えけせてねへめれげぜでべぺぇゑ',
  お: 'おこそとのほもよろをごぞどぼぽぉょ',
};

const VOWELS = new Map(
  Object.entries(VOWEL_ROWS).flatMap(([vowel, row]) => [...row].map((kana) => [kana, vowel])),
);

/** Kana that sound the same. */
const SAME_SOUND: Readonly<Record<string, string>> = {
  ぢ: 'じ',
  づ: 'ず',
  を: 'お',
  ゐ: 'い',
  ゑ: 'え',
  ゎ: 'わ',
};

/**
 * Normalizes readings that sound the same to one spelling: hiragana, long vowels (ー, おう, えい) as the
 * vowel twice, ぢ づ を as じ ず お. Other characters are removed.
 */
export function canonicalKana(reading: string): string {
  let canonical = '';
  for (const kana of toHiragana(reading).replace(/[^ぁ-ゖー]/gu, '')) {
    const vowelBefore = VOWELS.get(canonical.at(-1) ?? '');
    if (kana === 'ー' && vowelBefore !== undefined) canonical += vowelBefore;
    else if (kana === 'う' && vowelBefore === 'お') canonical += 'お';
    else if (kana === 'い' && vowelBefore === 'え') canonical += 'え';
    else canonical += SAME_SOUND[kana] ?? kana;
  }
  return canonical;
}
