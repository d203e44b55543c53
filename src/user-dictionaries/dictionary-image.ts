import { dictionaryDatabase } from './dictionary-database';
import { enabledDictionaries } from './enabled-dictionaries';

/**
 * An image of a dictionary as a data address, which a page can draw where its own policy has no
 * say in it; null where there is none.
 * @param path in the dictionary's file
 */
export async function dictionaryImage(dictionary: number, path: string): Promise<string | null> {
  const { byId } = await enabledDictionaries();
  if (!byId.has(dictionary)) return null;
  const image = await (await dictionaryDatabase()).get('images', [dictionary, path]);
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
