/** For the content script, so the few small requests are parsed by hand, without valibot. */
import { isRecord } from './envelope';
import { listen } from './listen';
import type { Handlers } from './listen';
import type { PageRequestName, RequestOf } from './messages';

type Guards = {
  [N in PageRequestName]: (request: Record<string, unknown>) => RequestOf<N> | null;
};

const guards: Guards = {
  getPageState: () => ({}),
  setAids: ({ on }) => (typeof on === 'boolean' ? { on } : null),
  showClutter: ({ id, shown }) =>
    typeof id === 'string' && typeof shown === 'boolean' ? { id, shown } : null,
  readAnyway: () => ({}),
};

/** Registers the content script's handlers. Returns a function that stops. */
export function answerPageRequests(handlers: Handlers<PageRequestName>): () => void {
  return listen(handlers, parseRequest);
}

function parseRequest(name: PageRequestName, request: unknown): unknown {
  const parsed = isRecord(request) ? guards[name](request) : null;
  if (parsed === null) throw new Error('malformed request');
  return parsed;
}
