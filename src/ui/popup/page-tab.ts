import { browser } from 'wxt/browser';

/**
 * The tab whose page the popup is about: the one that `?tab=` names, else the active one. Where the
 * popup is shown as a tab itself, as browsers without room for popups do, the active tab is the
 * popup: then it is the tab that it was opened from, else the one that was looked at last.
 * @returns nothing where no other tab is open, or `?tab=` is no number
 */
export async function findPageTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined || own.id !== active?.id) return active?.id;
  if (own.openerTabId !== undefined) return own.openerTabId;
  const others = (await browser.tabs.query({ currentWindow: true })).filter(
    ({ id }) => id !== own.id,
  );
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others[0]?.id;
}
