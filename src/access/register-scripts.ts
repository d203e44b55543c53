/** Registers content scripts by the permissions: on the sites that the reader added, above all. */
import { browser, type Browser } from 'wxt/browser';
import { ALL_PAGES, type Access } from './access';
import { readAccess, sitesWithoutHostPermission, watchAccess } from './permissions';
import { ADDED_SCRIPTS, CHECK_SCRIPT, CONTENT_STYLES } from './content-script-files';

type Registered = Browser.scripting.RegisteredContentScript;

/**
 * Keeps the registration in sync with the permissions. Call it whenever the background starts:
 * permissions may have changed while it was stopped, and an update of the extension removes the
 * registration.
 */
export function keepScriptsRegistered(): () => void {
  let last = Promise.resolve();
  // One after the other: concurrent updates could both register.
  const keep = () => void (last = last.then(updateRegistration).catch(() => undefined));
  keep();
  return watchAccess(keep);
}

/** The check script on added sites; null if there are none. */
function scriptOfAddedSites({ everywhere, added, known }: Access): Registered | null {
  const matches = everywhere ? ALL_PAGES : added.flatMap(({ patterns }) => patterns);
  if (matches.length === 0) return null;
  return {
    id: 'added-sites',
    matches: [...new Set(matches)].sort(),
    // The manifest has it on these.
    excludeMatches: [...known].sort(),
    js: [CHECK_SCRIPT],
    css: [CONTENT_STYLES],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/**
 * All scripts at once, on known sites where the check script runs but nothing can be added; null
 * if there are none. The permission is back when the browser starts again.
 */
function scriptOfKnownSites(matches: readonly string[]): Registered | null {
  if (matches.length === 0) return null;
  return {
    id: 'known-sites',
    matches: [...matches].sort(),
    js: Object.values(ADDED_SCRIPTS),
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: false,
  };
}

async function updateRegistration(): Promise<void> {
  await register('added-sites', scriptOfAddedSites(await readAccess()));
  await register('known-sites', scriptOfKnownSites(await sitesWithoutHostPermission()));
}

async function register(id: string, wanted: Registered | null): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (sites(registered) === sites(wanted)) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (wanted !== null) await browser.scripting.registerContentScripts([wanted]);
}

function sites(script: Registered | null | undefined): string {
  return JSON.stringify([script?.matches ?? [], script?.excludeMatches ?? []].map(sorted));
}

const sorted = (patterns: readonly string[]) => [...patterns].sort();
