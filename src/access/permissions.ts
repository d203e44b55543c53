import { browser } from 'wxt/browser';
import { ALL_PAGES, describeAccess, type Access } from './access';
import { hostPermissionOf, patternOf, wholeHosts } from './match-pattern';

/** Match patterns of the news sites that the manifest names. */
function knownPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return [...new Set(scripts.flatMap(({ matches = [] }) => matches))];
}

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = knownPatterns();
  const siteOf = new Map(known.map((site) => [hostPermissionOf(site), site]));
  // The host permission for a known site means the site, as the content script's pattern does.
  const granted = new Set(origins.map((pattern) => siteOf.get(pattern) ?? pattern));
  return describeAccess([...granted], known);
}

/** Calls `listener` after every change, including those in the browser's own settings. */
export function watchAccess(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/*
 * Browsers show the prompt only during user activation: call these first in a click handler, before
 * any `await`. Each resolves to whether the reader agreed.
 */

export function askForSite(origin: string): Promise<boolean> {
  const site = patternOf(origin);
  return ask(site === null ? [] : [site]);
}

export function askForEverywhere(): Promise<boolean> {
  return ask(ALL_PAGES);
}

export function askForWithheld({ withheld }: Access): Promise<boolean> {
  return ask([...new Set(withheld.map(wholeHosts))]);
}

/** Removes permissions. Those that the manifest requires cannot be removed. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

async function ask(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}
