/**
 * What the browser permits the extension to read. The reader's choices are stored nowhere else, so
 * there is no second record that could get out of sync.
 */
import { groupBy } from '../collections/group-by';
import { covers, hostOf, patternOf } from './match-pattern';

/** All web pages; optional permissions in the manifest. */
export const ALL_PAGES: readonly string[] = ['https://*/*', 'http://*/*'];

/** A site that the reader added, with its permissions. */
interface AddedSite {
  host: string;
  patterns: readonly string[];
}

export interface Access {
  /** Granted match patterns. */
  granted: readonly string[];
  /** Match patterns of the news sites in the manifest. */
  known: readonly string[];
  /** Whether all web pages are granted. */
  everywhere: boolean;
  added: readonly AddedSite[];
  /**
   * News sites of the manifest that the browser withholds, for example those that an update added.
   */
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
 * Whether a site may be read whenever it is opened. `withheld`: a known news site that the browser
 * does not permit; `unknown`: a site that the reader has not added; `none`: not a web site. On all
 * but the last, a click on the toolbar button gives access once.
 */
export type SiteAccess = 'granted' | 'withheld' | 'unknown' | 'none';

export function accessTo({ granted, known }: Access, origin: string): SiteAccess {
  const site = patternOf(origin);
  if (site === null) return 'none';
  if (granted.some((pattern) => covers(pattern, site))) return 'granted';
  return known.some((pattern) => covers(pattern, site)) ? 'withheld' : 'unknown';
}
