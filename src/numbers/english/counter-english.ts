/** The ways in which a counter gets its English. */
import { ordinal, ordinalFigure } from './english-numbers';
import type { Around, Unit } from './unit';

/** A number that names one of a row, rather than counts: 3級 Grade 3. */
export interface Nth {
  /** @returns English, best first; empty if the number cannot be of this row */
  nth: (number: number, around: Around) => string[];
}

/** A length of time, which may be part of a longer one: 2年3カ月. */
export interface Lasting {
  lasting: LengthOfTime;
  /** How many characters of the counter are the length; the rest is a word of its own: ぶり of 年ぶり. */
  characters?: number;
}

/** In the order in which they follow one another. */
export const LENGTHS_OF_TIME = [
  'year',
  'month',
  'week',
  'night',
  'business day',
  'quarter',
  'day',
  'hour',
  'minute',
  'second',
] as const;
export type LengthOfTime = (typeof LENGTHS_OF_TIME)[number];

/** English that the recognizer of whole phrases makes: 3月 of 3月末. */
export interface OfPhrase {
  madeBy: 'clock-times' | 'currencies' | 'dates' | 'periods' | 'shares';
}

/**
 * `block`, or `person|people` where the plural is not in s; otherwise what a noun cannot do.
 */
export type CounterEnglish = string | Unit | Nth | Lasting | OfPhrase;

export const lasting = (length: LengthOfTime, characters?: number): Lasting =>
  characters === undefined ? { lasting: length } : { lasting: length, characters };

export const madeBy = (phrase: OfPhrase['madeBy']): OfPhrase => ({ madeBy: phrase });

export const nth = (...english: ((number: number) => string)[]): Nth => ({
  nth: (number) => english.map((said) => said(number)),
});

/** `Article 9`. */
export const named = (label: string) => (number: number) => `${label} ${number}`;

/** `third wave`; `third` without a noun. */
export const inOrder =
  (noun = '') =>
  (number: number) =>
    `${ordinal(number)} ${noun}`.trim();

/** `3rd place`, as in rankings. */
export const ranked = (noun: string) => (number: number) => `${ordinalFigure(number)} ${noun}`;
