/** Change events of saved words within the background, which broadcasts them to the pages. */
import type { WordKey } from './met-word';

/** The changed words; null if there are too many to list. */
export type VocabularyChange = readonly WordKey[] | null;

type Listener = (changed: VocabularyChange) => void;
const listeners = new Set<Listener>();

export function announceChange(changed: VocabularyChange): void {
  for (const listener of listeners) listener(changed);
}

/** Calls `listener` after every change. Returns a function that stops it. */
export function watchChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
