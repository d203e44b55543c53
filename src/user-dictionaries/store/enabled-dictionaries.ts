/** Caches the enabled dictionaries, so that a look-up costs nothing if there are none. */
import { watchDictionaries } from './dictionary-changes';
import { listDictionaries } from './dictionary-store';
import type { DictionaryRecord } from './stored-records';

export interface EnabledDictionaries {
  /** By id, in the reader's order. */
  byId: ReadonlyMap<number, DictionaryRecord>;
  /** Position in the reader's order, by id. */
  order: ReadonlyMap<number, number>;
}

let remembered: Promise<EnabledDictionaries> | null = null;
let isWatching = false;

/**
 * None if the browser has storage disabled, as in some private windows. Read again at every start
 * of the context, as changes may have been missed.
 */
export function enabledDictionaries(): Promise<EnabledDictionaries> {
  if (!isWatching) {
    isWatching = true;
    watchDictionaries(() => {
      remembered = null;
    });
  }
  remembered ??= readEnabled();
  return remembered;
}

async function readEnabled(): Promise<EnabledDictionaries> {
  const enabled = await listDictionaries()
    .then((dictionaries) => dictionaries.filter((dictionary) => dictionary.enabled))
    .catch(() => []);
  return {
    byId: new Map(enabled.map((dictionary) => [dictionary.id, dictionary])),
    order: new Map(enabled.map(({ id }, place) => [id, place])),
  };
}
