import type { PageSettings } from './page-settings';

/** Have all settings the same values by which words are drawn? */
export function sameSettings(a: PageSettings, b: PageSettings): boolean {
  const names = Object.keys(a) as (keyof PageSettings)[];
  return names.every((name) => name === 'articleOnlyAlways' || sameValue(a[name], b[name]));
}

/** Of one setting. Lists are compared entry by entry. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((entry, i) => entry === b[i]);
}
