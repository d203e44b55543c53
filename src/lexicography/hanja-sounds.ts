/**
 * What kanji sound like in Korean names, learned from the people of our own list: a hanja has one sound, so
 * that 在 of 李在明 (じぇ) and 在 of 文在寅 bear witness for each other. Only the first consonant changes with
 * what stands before (大 で, て).
 */
import type { Person } from '../dictionary/compile/parse-people';
import { toHiragana } from '../text/kana';

/** Small kana, codas: no syllable begins with them. */
const NO_START = /^[ぁぃぅぇぉゃゅょっんー]/u;
const MAX_KANA = 4;
const VOICED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ';
/** じ is the voiced ち, as the consonant is ㅈ. */
const PLAIN = 'かきくけこさちすせそたちつてとはひふへほはひふへほ';

export class HanjaSounds {
  /** By kanji and sound, the people in whose names it may be so read. */
  private readonly bearers = new Map<string, Set<Person>>();

  /** @param people of all lists; only the Korean ones count */
  constructor(people: readonly Person[]) {
    for (const person of people.filter(isKorean)) {
      person.parts.forEach((part, i) => {
        for (const split of splitsOf(part, toHiragana(person.readings[i] ?? ''))) {
          split.forEach((sound, at) => this.add(part.charAt(at), sound, person));
        }
      });
    }
  }

  /** Whether other people bear witness for each kanji of a name. */
  support(person: Person): boolean {
    return person.parts.every((part, i) =>
      splitsOf(part, toHiragana(person.readings[i] ?? '')).some((split) =>
        split.every((sound, at) => this.isBorneByOthers(part.charAt(at), sound, person)),
      ),
    );
  }

  private add(kanji: string, sound: string, person: Person): void {
    const key = keyOf(kanji, sound);
    const known = this.bearers.get(key);
    if (known === undefined) this.bearers.set(key, new Set([person]));
    else known.add(person);
  }

  private isBorneByOthers(kanji: string, sound: string, person: Person): boolean {
    const bearers = this.bearers.get(keyOf(kanji, sound));
    return bearers !== undefined && [...bearers].some((one) => one !== person);
  }
}

export function isKorean({ from }: Person): boolean {
  return from === 'korea';
}

/** All ways to give each kanji one syllable. */
function splitsOf(kanji: string, reading: string): string[][] {
  if (kanji === '') return reading === '' ? [[]] : [];
  const splits: string[][] = [];
  for (let length = 1; length <= Math.min(MAX_KANA, reading.length); length++) {
    const rest = reading.slice(length);
    if (NO_START.test(rest)) continue;
    for (const others of splitsOf(kanji.slice(1), rest)) {
      splits.push([reading.slice(0, length), ...others]);
    }
  }
  return splits;
}

function keyOf(kanji: string, sound: string): string {
  const at = VOICED.indexOf(sound.charAt(0));
  return `${kanji}\t${at < 0 ? sound : PLAIN.charAt(at) + sound.slice(1)}`;
}
