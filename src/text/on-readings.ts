/** On readings of names, as Chinese names are read: 王健林 おうけんりん. */
import { toHiragana } from './kana';
import type { ReadingsOf } from './kanji-split';

/** Whether a reading is one of on readings, one for each kanji. */
export function isOnReading(kanji: string, reading: string, readingsOf: ReadingsOf): boolean {
  if (kanji === '') return reading === '';
  return onReadings(kanji.charAt(0), readingsOf)
    .flatMap((one) => [one, one.replace(/[つくちき]$/u, 'っ'), afterN(one)])
    .some(
      (one) =>
        reading.startsWith(one) &&
        isOnReading(kanji.slice(1), reading.slice(one.length), readingsOf),
    );
}

/** The first on reading of each kanji, the usual one; empty if one has none. */
export function usualOnReading(kanji: string, readingsOf: ReadingsOf): string {
  const parts = Array.from(kanji, (one) => onReadings(one, readingsOf)[0] ?? '');
  return parts.includes('') ? '' : parts.join('');
}

function onReadings(kanji: string, readingsOf: ReadingsOf): string[] {
  const on = readingsOf(kanji)?.onReadings ?? [];
  return on.map((one) => toHiragana(one.replace(/[-.]/gu, '')));
}

/** 平 is ぺい after 近 きん. */
function afterN(reading: string): string {
  const plosive = 'ぱぴぷぺぽ'['はひふへほ'.indexOf(reading.charAt(0))];
  return plosive === undefined ? reading : plosive + reading.slice(1);
}
