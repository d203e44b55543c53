import type { SettingName, Settings } from './settings';

/** Are these for what the reading of a page follows by itself? */
const FOLLOWED_APART: readonly SettingName[] = ['articleOnlyAlways'];

/** Have all settings the same values by which words are drawn? */
export function sameSettings(a: Settings, b: Settings): boolean {
  const names = Object.keys(a) as (keyof Settings)[];
  return names.every((name) => FOLLOWED_APART.includes(name) || sameValue(a[name], b[name]));
}

/** Of one setting. Lists are compared entry by entry. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((entry, i) => entry === b[i]);
}
