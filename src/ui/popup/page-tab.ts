import { browser } from 'wxt/browser';

/**
 * The tab that the popup is about: that of `?tab=`, otherwise the active one. If the popup is
 * itself a tab, as in browsers without popups (Firefox for Android), the active tab is the popup;
 * then it is the tab that opened it, otherwise the one that was last active.
 * @returns undefined if no other tab is open, or `?tab=` is not a number
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
