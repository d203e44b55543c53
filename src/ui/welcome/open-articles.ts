/**
 * Articles that were open before Kijiyomi was installed: browsers add content scripts only to pages
 * that are loaded later.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addCheckScript } from '../../access/add-scripts';
import { askPage } from '../../messaging/ask-page';
import { MessageError } from '../../messaging/message-errors';
import { profileFor } from '../../sites/profile-registry';
import { addressKind } from '../../sites/site-profile';

export interface OpenArticle {
  tabId: number;
  title: string;
}

/** @returns the articles, and what reads one of them: false if the browser does not permit it */
export function useOpenArticles() {
  const [articles, setArticles] = useState<readonly OpenArticle[]>([]);

  const look = useCallback(async () => setArticles(await openArticles()), []);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') void look();
    };
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [look]);

  const read = useCallback(async ({ tabId }: OpenArticle) => {
    if (!(await addCheckScript(tabId))) return false;
    const { windowId } = await browser.tabs.update(tabId, { active: true }).then((tab) => tab!);
    // Firefox for Android has no windows.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
    setArticles((listed) => listed.filter((article) => article.tabId !== tabId));
    return true;
  }, []);

  return { articles, read };
}

async function openArticles(): Promise<OpenArticle[]> {
  // Of other sites the browser does not tell the address.
  const tabs = await browser.tabs.query({});
  const found = await Promise.all(
    tabs.map(async ({ id, url, title, discarded }) => {
      // A discarded tab is loaded again when the reader goes to it.
      if (id === undefined || discarded === true || !isArticle(url)) return [];
      return (await hasScript(id)) ? [] : [{ tabId: id, title: title || url! }];
    }),
  );
  return found.flat();
}

function isArticle(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const address = new URL(url);
  const profile = profileFor(address);
  return profile !== null && addressKind(profile, address) === 'article';
}

async function hasScript(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId, 'getPageState', {});
    return true;
  } catch (error) {
    return !(error instanceof MessageError && error.name === 'NobodyAnswersError');
  }
}
