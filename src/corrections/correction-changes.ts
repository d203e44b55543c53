/** Apart from the corrections themselves, since the article script needs only this. */
import { browser } from 'wxt/browser';

/** Prefix of storage keys. One key per correction, so that simultaneous changes do not collide. */
export const CORRECTION_KEY = 'correction:';

/** Calls `listener` after every change, made in any context. Returns a function that stops it. */
export function watchCorrections(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(CORRECTION_KEY))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
