/** What the sections of a card have in common. */
import type { CardAnswer, CardEntry } from '../look-up/card-entry';
import type { CardTexts } from './card-texts';
import type { ImportedEntry, ImportedFacts, ImportedKanji } from './imported-entry';
import type { Mention } from '../look-up/mention';
import type { Child } from './view/elements';

/** A part of the card, from one edge to the other. sections.ts lists them all. */
export interface CardSection {
  /** CSS rules for its elements. They apply to the whole card, after those of the frame. */
  readonly styles: string;
  /** Its nodes from top to bottom; none if it has nothing to show. */
  readonly layOut: (answer: CardAnswer, setting: CardSetting, texts: CardTexts) => readonly Child[];
}

/** What a card depends on besides the answer of the built-in dictionaries. */
export interface CardSetting {
  readonly imported: ImportedAnswer;
  /** What was looked up; entries give the range of it that they explain. */
  readonly text: string;
  /** Opened from within the card: it can go back, and its reading cannot be corrected. */
  readonly nested: boolean;
  /** Words of the article that share kanji with this one. */
  readonly mentions: readonly Mention[];
  /** The meaning that each savable word is saved with; null if it is not saved. */
  readonly savedAs: readonly (string | null)[];
}

/** The answer of the imported dictionaries; entries of one dictionary are adjacent. */
export interface ImportedAnswer {
  readonly entries: readonly ImportedEntry[];
  readonly kanji: readonly ImportedKanji[];
  /** About the words of the built-in dictionaries, in their order. */
  readonly facts: readonly ImportedFacts[];
}

export const NOTHING_IMPORTED: ImportedAnswer = { entries: [], kanji: [], facts: [] };

/** Entries other than kanji. These can be saved. */
export function wordsOf({ entries }: CardAnswer): CardEntry[] {
  return entries.filter(({ kind }) => kind !== 'kanji');
}

export function kanjiOf({ entries }: CardAnswer): CardEntry[] {
  return entries.filter(({ kind }) => kind === 'kanji');
}
