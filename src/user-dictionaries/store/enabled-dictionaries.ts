/**
 * The dictionaries that are looked up in, remembered between look-ups: without any, a look-up costs
 * nothing.
 */
import { watchDictionaries } from './dictionary-changes';
import { listDictionaries } from './dictionary-store';
import type { DictionaryRecord } from './stored-records';

export interface EnabledDictionaries {
  /** By id, in the reader's order. */
  byId: ReadonlyMap<number, DictionaryRecord>;
  /** By id its place in the order. */
  order: ReadonlyMap<number, number>;
}

let remembered: Promise<EnabledDictionaries> | null = null;
let isWatching = false;

/**
 * None where the browser does not let us store any, as in private windows. What was changed while
 * nobody watched is read anew: this context has just begun.
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
