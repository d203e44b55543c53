import type { DictionaryImage } from '../../card/card-node';
import { dictionaryDatabase } from '../store/dictionary-database';
import { enabledDictionaries } from '../store/enabled-dictionaries';

/**
 * An image of a dictionary as a data URL, which can be drawn in any page whatever its content
 * security policy; null if there is none.
 */
export async function dictionaryImage(image: DictionaryImage): Promise<string | null> {
  const { dictionary, path } = image;
  const { byId } = await enabledDictionaries();
  if (!byId.has(dictionary)) return null;
  // If an image is missing, the card shows its alternative text.
  const stored = await dictionaryDatabase()
    .then((database) => database.get('images', [dictionary, path]))
    .catch(() => undefined);
  if (stored === undefined) return null;
  return `data:${stored.type};base64,${base64(new Uint8Array(stored.bytes))}`;
}

/** Arguments per call: JavaScript engines limit their number. */
const MAX_ARGUMENTS = 8_192;

function base64(bytes: Uint8Array): string {
  let units = '';
  for (let i = 0; i < bytes.length; i += MAX_ARGUMENTS) {
    units += String.fromCharCode(...bytes.subarray(i, i + MAX_ARGUMENTS));
  }
  return btoa(units);
}
