import { dictionaryDatabase } from '../store/dictionary-database';
import { enabledDictionaries } from '../store/enabled-dictionaries';

/**
 * An image of a dictionary as a data address, which a page can draw where its own policy has no
 * say in it; null where there is none.
 * @param path in the dictionary's file
 */
export async function dictionaryImage(dictionary: number, path: string): Promise<string | null> {
  const { byId } = await enabledDictionaries();
  if (!byId.has(dictionary)) return null;
  // A card that lacks an image shows its text instead.
  const image = await dictionaryDatabase()
    .then((database) => database.get('images', [dictionary, path]))
    .catch(() => undefined);
  if (!image) return null;
  return `data:${image.type};base64,${base64(new Uint8Array(image.bytes))}`;
}

/** How many bytes are handed to one call as arguments. */
const ARGUMENTS = 8_192;

function base64(bytes: Uint8Array): string {
  let units = '';
  for (let i = 0; i < bytes.length; i += ARGUMENTS) {
    units += String.fromCharCode(...bytes.subarray(i, i + ARGUMENTS));
  }
  return btoa(units);
}
