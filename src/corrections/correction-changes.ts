/** For the content script too, so without valibot. */
import { browser } from 'wxt/browser';

/** Each correction has a key of its own in the storage: two that are made at once cannot collide. */
export const CORRECTION_KEY = 'correction:';

/** Calls `listener` after every change, from whichever context. Returns a function that stops. */
export function watchCorrections(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(CORRECTION_KEY))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
