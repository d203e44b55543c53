/**
 * Reads 町 and 村 of a known place by what follows: the mayor of 葉山町 (はやままち) is 葉山町長
 * (はやまちょうちょう), since 町長 is a word of its own. So are 町民, 町議, 町内 and those of villages.
 */
import { BitSet } from '../../collections/bit-set';
import type { Lexicon } from '../../text/lexicon';
import type { TokenDraft } from '../../tokens/token-draft';

/** What makes a word with 町 or 村; not 役場 or 議会, which follow the whole name: 葉山町《まち》役場. */
const SECOND_HALVES = ['長', '長選', '民', '議', '立', '内', '政', '有'];

/** How the last kanji of a place is read alone, and in such a word. */
const READINGS: Readonly<Record<string, readonly [alone: string, joined: string]>> = {
  町: ['まち', 'ちょう'],
  村: ['むら', 'そん'],
};

export class TownOffices {
  private readonly secondHalves: BitSet;

  constructor(lexicon: Lexicon) {
    this.secondHalves = new BitSet(SECOND_HALVES.flatMap((half) => lexicon.wordsOf(half)));
  }

  reread(tokens: TokenDraft): void {
    for (let token = 1; token < tokens.count; token++) {
      if (!this.secondHalves.has(tokens.word(token))) continue;
      const place = token - 1;
      const surface = tokens.surface(place);
      const [alone, joined] = READINGS[surface.charAt(surface.length - 1)] ?? [];
      const reading = tokens.reading(place);
      if (alone === undefined || joined === undefined || !reading.endsWith(alone)) continue;
      if (surface.length < 2 || tokens.features(place).pos2 !== '地域') continue;
      const changed = reading.slice(0, -alone.length) + joined;
      tokens.reread(place, changed, changed);
    }
  }
}
