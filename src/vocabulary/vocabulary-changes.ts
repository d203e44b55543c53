/** Tells this context, the background, of changes to the saved words; it tells the pages. */
import type { WordKey } from './met-word';

/** The words that changed; null where they are too many to name. */
export type VocabularyChange = readonly WordKey[] | null;

type Listener = (changed: VocabularyChange) => void;
const listeners = new Set<Listener>();

export function announceChange(changed: VocabularyChange): void {
  for (const listener of listeners) listener(changed);
}

/** Calls `listener` after every change. Returns a function that stops. */
export function watchChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
