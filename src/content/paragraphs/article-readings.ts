/** The readings that hold for the whole article, as far as they are known. */
import type { InlineReading } from '../../readings/inline/inline-reading';
import { differentReadings } from '../../readings/inline/readings-in-text';

export class ArticleReadings {
  /** What the page gives and the persons whom it names: for every question to the background. */
  all: InlineReading[] = [];
  private persons: readonly InlineReading[] = [];

  /** @param given those that the page gives itself: in brackets and as ruby */
  constructor(public given: readonly InlineReading[] = []) {
    this.gather();
  }

  /** @returns whether the page gives other readings than before */
  give(given: readonly InlineReading[]): boolean {
    if (missingIn(this.given, given).length + missingIn(given, this.given).length === 0) {
      return false;
    }
    this.given = given;
    this.gather();
    return true;
  }

  /**
   * @param persons all persons of the article whose surname alone has a reading of its own
   * @returns those that are new, and those that are there no more
   */
  name(persons: readonly InlineReading[]): InlineReading[] {
    const changed = [...missingIn(persons, this.persons), ...missingIn(this.persons, persons)];
    this.persons = persons;
    this.gather();
    return changed;
  }

  private gather(): void {
    this.all = differentReadings([...this.given, ...this.persons]);
  }
}

/** Whether a text may have the surname of a person. It may be in older kanji: 髙橋 for 高橋. */
export function mayName(text: string, { base }: InlineReading): boolean {
  return text.includes(base.charAt(0)) || text.includes(base.charAt(1));
}

function missingIn(all: readonly InlineReading[], others: readonly InlineReading[]) {
  const known = new Set(others.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

function keyOf({ base, reading, ruby }: InlineReading): string {
  return `${base}\t${reading}\t${ruby}`;
}
