import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * Whether the tab or the window of the page is private. In Chrome the popup of a private window
 * runs in the normal profile.
 * @param findTab the tab that the page is about
 */
export function usePrivateWindow(findTab?: () => Promise<number | undefined>): boolean {
  const [isPrivate, setPrivate] = useState(browser.extension?.inIncognitoContext ?? false);

  useEffect(() => {
    const look = async () => {
      const id = await findTab?.();
      if (id !== undefined && (await browser.tabs.get(id)).incognito) setPrivate(true);
    };
    // A closed tab counts as not private.
    look().catch(() => undefined);
  }, [findTab]);

  return isPrivate;
}
