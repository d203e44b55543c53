import { browser } from 'wxt/browser';
import { ALL_PAGES, describeAccess, type Access } from './access';
import { patternOf, wholeHosts } from './match-pattern';

/** The match patterns of the news sites that the manifest names. */
function knownPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return [...new Set(scripts.flatMap(({ matches = [] }) => matches))];
}

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return describeAccess(origins, knownPatterns());
}

/** Calls `listener` after every change, also one made in the browser's own pages. */
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
 * The browser asks the reader only while it handles a click: these must be called first thing, not
 * after an `await`. Each resolves to whether the reader agreed.
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

/** Takes permissions back. Those of the manifest stay, which the browser does not give up. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

async function ask(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}
