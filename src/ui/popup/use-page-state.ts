import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage, tellFrames } from '../../messaging/ask-page';
import type { AnswerOf, PageRequestName, PageState, RequestOf } from '../../messaging/messages';

/**
 * What is known about the tab. `unreachable` has no content script of ours: another site, a page
 * of the browser, or an article that was opened before the extension. Which of them cannot be
 * told without a permission to read addresses.
 */
export type PageView =
  { kind: 'loading' } | { kind: 'unreachable' } | { kind: 'ready'; state: PageState };

/** Words arrive while the article is being analyzed, and the page may move on under the popup. */
const REFRESH_MS = 1_000;

export interface Page {
  view: PageView;
  setAids: (on: boolean) => void;
  showClutter: (id: string, shown: boolean) => void;
  reload: () => void;
}

export function usePageState(): Page {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  /** Requests under way that change the page: its state is not asked for until they are done. */
  const changes = useRef(0);

  const refresh = useCallback(async () => {
    if (changes.current > 0) return;
    const next = await viewAfter('getPageState', {});
    if (changes.current > 0) return;
    setView((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next));
  }, []);

  const change = useCallback(async <N extends PageRequestName>(name: N, request: RequestOf<N>) => {
    changes.current += 1;
    const next = await viewAfter(name, request);
    changes.current -= 1;
    if (changes.current === 0) setView(next);
  }, []);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  return {
    view,
    setAids: (on) => {
      // The switch moves at once; annotating the page takes a moment.
      if (view.kind === 'ready') setView({ kind: 'ready', state: { ...view.state, aids: on } });
      void change('setAids', { on }).then(() => switchFrames(on));
    },
    showClutter: (id, shown) => void change('showClutter', { id, shown }),
    reload: () => void reloadTab(),
  };
}

async function viewAfter<N extends PageRequestName>(
  name: N,
  request: RequestOf<N>,
): Promise<PageView> {
  const tabId = await findTab();
  if (tabId === undefined) return { kind: 'unreachable' };
  try {
    const state: AnswerOf<PageRequestName> = await askPage(tabId, name, request);
    return { kind: 'ready', state };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function switchFrames(on: boolean): Promise<void> {
  const tabId = await findTab();
  if (tabId !== undefined) await tellFrames(tabId, 'setAids', { on });
}

/** The tab that `?tab=` names, else the active one. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

async function reloadTab(): Promise<void> {
  const tabId = await findTab();
  if (tabId !== undefined) await browser.tabs.reload(tabId);
}
