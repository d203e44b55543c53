/**
 * Tells all contexts of the extension that a dictionary was imported, moved, switched on or off, or
 * removed.
 */
const CHANNEL = 'kijiyomi-dictionaries';

let channel: BroadcastChannel | null = null;

export function announceDictionaries(): void {
  channel ??= new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
}

/** Calls `listener` after changes, from this context too. Returns a function that stops it. */
export function watchDictionaries(listener: () => void): () => void {
  const receiving = new BroadcastChannel(CHANNEL);
  receiving.addEventListener('message', listener);
  return () => receiving.close();
}
