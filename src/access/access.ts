/**
 * What the browser lets the extension read. The permissions themselves are the only record of
 * what the reader allowed: nothing beside them could come to disagree with them.
 */
import { groupBy } from '../collections/group-by';
import { covers, hostOf, patternOf } from './match-pattern';

/** Every page of the web; the manifest names them as optional. */
export const ALL_PAGES: readonly string[] = ['https://*/*', 'http://*/*'];

/** A site that the reader added, with the permissions for it. */
interface AddedSite {
  host: string;
  patterns: readonly string[];
}

export interface Access {
  /** Match patterns that are granted. */
  granted: readonly string[];
  /** Those of the news sites that the manifest names. */
  known: readonly string[];
  /** Every page of the web is granted. */
  everywhere: boolean;
  added: readonly AddedSite[];
  /** Known news sites that the browser withholds, as when their permission came with an update. */
  withheld: readonly string[];
}

export function describeAccess(origins: readonly string[], known: readonly string[]): Access {
  const granted = origins.filter((pattern) => hostOf(pattern) !== '');
  const isGranted = (pattern: string) => granted.some((one) => covers(one, pattern));
  const hosts = groupBy(
    granted.filter(
      (pattern) => hostOf(pattern) !== '*' && !known.some((one) => covers(one, pattern)),
    ),
    hostOf,
  );
  return {
    granted,
    known,
    everywhere: ALL_PAGES.every(isGranted),
    added: [...hosts]
      .map(([host, patterns]) => ({ host, patterns }))
      .sort((a, b) => (a.host < b.host ? -1 : 1)),
    withheld: known.filter((pattern) => !isGranted(pattern)),
  };
}

/**
 * May a site be read whenever it is opened? `withheld`: it is a known news site, and the browser
 * does not let the extension; `unknown`: it is none, and the reader has not added it; `none`: it
 * is no site of the web. A click on the toolbar button opens all but the last for once.
 */
export type SiteAccess = 'granted' | 'withheld' | 'unknown' | 'none';

export function accessTo({ granted, known }: Access, origin: string): SiteAccess {
  const site = patternOf(origin);
  if (site === null) return 'none';
  if (granted.some((pattern) => covers(pattern, site))) return 'granted';
  return known.some((pattern) => covers(pattern, site)) ? 'withheld' : 'unknown';
}
