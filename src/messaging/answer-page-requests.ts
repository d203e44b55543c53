/** For the content script, so the few small requests are parsed by their fields, without valibot. */
import { isRecord } from './envelope';
import { listen } from './listen';
import type { Handlers } from './listen';
import type { PageRequestName, RequestOf } from './messages';

/** What `typeof` says of each field. */
const FIELDS: { [N in PageRequestName]: Record<keyof RequestOf<N>, 'boolean' | 'string'> } = {
  getPageState: {},
  setAids: { on: 'boolean' },
  showClutter: { id: 'string', shown: 'boolean' },
  readAnyway: {},
};

/** Registers the content script's handlers, for the extension's own pages. Returns a function that stops. */
export function answerPageRequests(handlers: Handlers<PageRequestName>): () => void {
  return listen(handlers, parseRequest);
}

function parseRequest(name: PageRequestName, request: unknown): unknown {
  const fields = Object.entries(FIELDS[name]);
  if (isRecord(request) && fields.every(([field, type]) => typeof request[field] === type))
    return request;
  throw new Error('malformed request');
}
