import type { CardAnswer } from '../analysis/card-entry';
import type { AnalysisBatch } from '../analysis/word';
import type { SavedMeeting, WordKey } from '../messaging/messages';

/** What the reader asks of the background. Calls may fail with the errors of messaging. */
export interface ReaderServices {
  analyze(paragraphs: string[]): Promise<AnalysisBatch>;
  /** @param offset UTF-16 units into the text */
  lookUp(text: string, offset: number): Promise<CardAnswer>;
  save(meeting: SavedMeeting): Promise<void>;
  remove(key: WordKey): Promise<void>;
  /** One answer per word, in order. */
  isSaved(words: WordKey[]): Promise<boolean[]>;
}

/**
 * Whether the extension was updated or removed under the page (messaging's
 * `ContextInvalidatedError`): nothing will answer any more.
 */
export function isContextLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContextInvalidatedError';
}
