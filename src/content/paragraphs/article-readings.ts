/** The readings that hold for the whole article, as far as they are known. */
import type { InlineReading } from '../../readings/inline/inline-reading';
import { differentReadings } from '../../readings/inline/readings-in-text';

export interface ArticleReadings {
  /** What the page gives itself, in brackets and as ruby. */
  given: InlineReading[];
  /** Persons whom the article names whose surname alone has a reading of its own. */
  persons: InlineReading[];
}

/** For questions about a word: as many as a request takes. */
export function allReadings({ given, persons }: ArticleReadings): InlineReading[] {
  return differentReadings(given.concat(persons));
}

export function areSameReadings(a: readonly InlineReading[], b: readonly InlineReading[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a text may have a surname of the persons. One kanji of it may be an older one: 髙橋 for 高橋. */
export function mayName(text: string, persons: readonly InlineReading[]): boolean {
  return persons.some(({ base }) =>
    Array.from(base.slice(0, 2)).some((kanji) => text.includes(kanji)),
  );
}
