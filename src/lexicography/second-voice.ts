/**
 * Whether another source than our own list of people says the same: a reading that nobody else
 * supports is marked as uncertain. For Japanese people that is ENAMDICT or UniDic with surname and
 * given name so read, or the whole person; for Chinese ones the on readings of the kanji.
 *
 * ENAMDICT lacks many given names of today (翔征 しょうせい) and the names of wrestlers (琴恵光 ことえこう):
 * where nobody reads one otherwise, it is enough that each kanji has such a reading.
 */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';
import { isExplained, type ReadingsOf } from '../text/kanji-split';
import { isKana, toHiragana } from '../text/kana';
import type { UnidicWord } from './unidic';

export class SecondVoice {
  /** Names with their readings. */
  private readonly names = new Set<string>();
  private readonly written = new Set<string>();

  constructor(
    enamdict: readonly ParsedName[],
    unidic: readonly UnidicWord[],
    private readonly readingsOf: ReadingsOf,
  ) {
    for (const { headword, reading } of enamdict) this.add(headword, reading);
    for (const { surface, pos, reading } of unidic) {
      if (pos.includes('人名')) this.add(surface, reading);
    }
  }

  agrees({ parts, readings, from }: Person): boolean {
    if (this.names.has(keyOf(parts.join(''), readings.join('')))) return true;
    if (from === 'china' || from === 'taiwan') {
      return parts.every((part, i) => this.isOnReading(part, readings[i] ?? ''));
    }
    if (from !== null) return false;
    return parts.every((part, i) => {
      const reading = readings[i]!;
      const isSurname = i === 0 && parts.length > 1;
      return (
        isKanaName(part) ||
        this.names.has(keyOf(part, reading)) ||
        (!isSurname && this.isNewAndPlain(part, reading))
      );
    });
  }

  private add(name: string, reading: string): void {
    this.names.add(keyOf(name, reading));
    this.written.add(name);
  }

  /** Whether no source has a name, but the reading is one of its kanji. A single kanji has too many. */
  private isNewAndPlain(name: string, reading: string): boolean {
    if (name.length < 2 || this.written.has(name)) return false;
    return isExplained(name, reading, false, (character) =>
      isKana(character.charCodeAt(0))
        ? { onReadings: [], kunReadings: [toHiragana(character)] }
        : this.readingsOf(character),
    );
  }

  /** Whether a reading is one of on readings, one for each kanji. */
  private isOnReading(kanji: string, reading: string): boolean {
    if (kanji === '') return reading === '';
    const on = this.readingsOf(kanji.charAt(0))?.onReadings ?? [];
    return on
      .map((one) => toHiragana(one.replace(/[-.]/gu, '')))
      .flatMap((one) => [one, one.replace(/[つくちき]$/u, 'っ'), afterN(one)])
      .some(
        (one) =>
          reading.startsWith(one) && this.isOnReading(kanji.slice(1), reading.slice(one.length)),
      );
  }
}

/** 平 is ぺい after 近 きん. */
function afterN(reading: string): string {
  const plosive = 'ぱぴぷぺぽ'['はひふへほ'.indexOf(reading.charAt(0))];
  return plosive === undefined ? reading : plosive + reading.slice(1);
}

function keyOf(name: string, reading: string): string {
  return `${name}\t${toHiragana(reading)}`;
}

function isKanaName(name: string): boolean {
  return /^[\p{scx=Kana}\p{scx=Hira}]+$/u.test(name);
}
