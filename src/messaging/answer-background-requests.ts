import * as v from 'valibot';
import { listen } from './listen';
import type { Handlers } from './listen';
import { backgroundRequests } from './messages';
import type { BackgroundRequestName } from './messages';

/**
 * Registers the background's handlers. Call it while the background script is evaluated, not
 * later: a service worker that is woken by a message must have its listener at once.
 */
export function answerBackgroundRequests(handlers: Handlers<BackgroundRequestName>): () => void {
  return listen(handlers, parseRequest);
}

function parseRequest(name: BackgroundRequestName, request: unknown): unknown {
  const parsed = v.safeParse(backgroundRequests[name].request, request);
  if (!parsed.success) throw new Error(`malformed request: ${v.summarize(parsed.issues)}`);
  return parsed.output;
}
