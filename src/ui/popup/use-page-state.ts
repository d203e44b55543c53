import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { addCheckScript } from '../../access/add-scripts';
import { askPage, tellFrames } from '../../messaging/ask-page';
import { MessageError } from '../../messaging/message-errors';
import type { NameOf, RequestIn } from '../../messaging/contract';
import type { PageContract } from '../../messaging/page-requests';
import { findPageTab } from './page-tab';
import type { PageState } from '../../content/page-state';

/** What is known about the tab. `closed`: the browser does not permit access to it. */
type PageView = { kind: 'loading' } | { kind: 'closed' } | { kind: 'ready'; state: PageState };

/**
 * Interval of updates, in milliseconds: words arrive while the article is analyzed, and the page
 * may navigate.
 */
const REFRESH_MS = 1_000;

/** Interval in milliseconds, and number of requests to a check script that was just added. */
const WAIT_MS = 100;
const MAX_WAITS = 10;

export interface Page {
  view: PageView;
  setAids: (on: boolean) => void;
  setArticleOnly: (on: boolean) => void;
  showClutter: (id: string, shown: boolean) => void;
  readAnyway: () => void;
}

export function usePageState(): Page {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  /**
   * Number of pending requests that change the page. Its state is not requested until they are
   * done.
   */
  const changes = useRef(0);
  const asking = useRef(false);

  const refresh = useCallback(async () => {
    if (changes.current > 0 || asking.current) return;
    asking.current = true;
    const next = await lookAtTab();
    asking.current = false;
    if (changes.current > 0) return;
    setView((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next));
  }, []);

  const change = useCallback(
    async <N extends NameOf<PageContract>>(name: N, request: RequestIn<PageContract, N>) => {
      changes.current += 1;
      const next = await viewAfter(name, request);
      changes.current -= 1;
      if (changes.current === 0) setView(next);
    },
    [],
  );

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  return {
    view,
    setAids: (on) => {
      // Optimistic: annotating the page takes a moment.
      if (view.kind === 'ready') setView({ kind: 'ready', state: { ...view.state, aids: on } });
      void change('setAids', { on }).then(() => switchFrames(on));
    },
    setArticleOnly: (on) => void change('setArticleOnly', { on }),
    showClutter: (id, shown) => void change('showClutter', { id, shown }),
    readAnyway: () => void change('readAnyway', {}),
  };
}

/** The tab's state. Adds the check script if there is none. */
async function lookAtTab(): Promise<PageView> {
  const tabId = await findPageTab();
  if (tabId === undefined) return { kind: 'closed' };
  try {
    return { kind: 'ready', state: await askPage(tabId, 'getPageState', {}) };
  } catch (error) {
    const absent = error instanceof MessageError && error.name === 'NobodyAnswersError';
    return absent && (await addCheckScript(tabId)) ? firstView(tabId) : { kind: 'closed' };
  }
}

/** The state from a check script that was just added: waits a while for an article. */
async function firstView(tabId: number): Promise<PageView> {
  let view: PageView = { kind: 'closed' };
  for (let waits = 0; waits < MAX_WAITS; waits += 1) {
    const state = await askPage(tabId, 'getPageState', {}).catch(() => null);
    if (state !== null) view = { kind: 'ready', state };
    if (state?.article) break;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return view;
}

async function viewAfter<N extends NameOf<PageContract>>(
  name: N,
  request: RequestIn<PageContract, N>,
): Promise<PageView> {
  const tabId = await findPageTab();
  if (tabId === undefined) return { kind: 'closed' };
  try {
    const state = await askPage(tabId, name, request);
    return { kind: 'ready', state };
  } catch {
    return { kind: 'closed' };
  }
}

async function switchFrames(on: boolean): Promise<void> {
  const tabId = await findPageTab();
  if (tabId !== undefined) await tellFrames(tabId, 'setAids', { on });
}
