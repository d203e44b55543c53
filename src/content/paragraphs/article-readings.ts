/** The readings that hold for the whole article, as far as they are known. */
import type { InlineReading } from '../../readings/inline/inline-reading';
import { differentReadings } from '../../readings/inline/readings-in-text';

export class ArticleReadings {
  /** What the page gives itself, in brackets and as ruby. */
  given: InlineReading[] = [];
  /** Persons whom the article names whose surname alone has a reading of its own. */
  persons: InlineReading[] = [];

  /** For every question to the background. */
  get all(): InlineReading[] {
    return differentReadings([...this.given, ...this.persons]);
  }

  /** @returns the readings before and now, none if they are the same */
  change(part: 'given' | 'persons', readings: InlineReading[]): InlineReading[] {
    const before = this[part];
    this[part] = readings;
    return JSON.stringify(before) === JSON.stringify(readings) ? [] : [...before, ...readings];
  }
}

/** Whether a text may have the surname of a person. It may be in older kanji: 髙橋 for 高橋. */
export function mayName(text: string, { base }: InlineReading): boolean {
  return text.includes(base[0]!) || text.includes(base[1]!);
}
