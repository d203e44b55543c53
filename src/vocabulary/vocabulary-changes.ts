/**
 * Tells the other contexts of the extension (background, popup, vocabulary page) that the list
 * changed, so that an open list shows a word that was saved on the page.
 */
const CHANNEL = 'kijiyomi-vocabulary';

let channel: BroadcastChannel | null = null;

export function announceChange(): void {
  channel ??= new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
}

/** Calls `listener` after changes, from this context too. Returns a function that stops. */
export function watchChanges(listener: () => void): () => void {
  const receiving = new BroadcastChannel(CHANNEL);
  receiving.addEventListener('message', listener);
  return () => receiving.close();
}
