/** Registers the check script for the sites that the reader added, by the permissions. */
import { browser, type Browser } from 'wxt/browser';
import { ALL_PAGES, type Access } from './access';
import { readAccess, watchAccess } from './permissions';
import { CHECK_SCRIPT, CONTENT_STYLES } from './content-script-files';

const ID = 'added-sites';

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
function wantedScript({ everywhere, added, known }: Access): Registered | null {
  const matches = everywhere ? ALL_PAGES : added.flatMap(({ patterns }) => patterns);
  if (matches.length === 0) return null;
  return {
    id: ID,
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

async function updateRegistration(): Promise<void> {
  const wanted = wantedScript(await readAccess());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sites(registered) === sites(wanted)) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted !== null) await browser.scripting.registerContentScripts([wanted]);
}

function sites(script: Registered | null | undefined): string {
  return JSON.stringify([script?.matches ?? [], script?.excludeMatches ?? []].map(sorted));
}

const sorted = (patterns: readonly string[]) => [...patterns].sort();
