/** Requests of the extension's own pages that the content script of a tab answers. */
import * as v from 'valibot';
import { pageStateSchema } from '../content/page-state';

export const pageRequests = {
  senders: 'extension',
  requests: {
    getPageState: { request: v.object({}), answer: pageStateSchema },
    setAids: { request: v.object({ on: v.boolean() }), answer: pageStateSchema },
    showClutter: {
      request: v.object({ id: v.string(), shown: v.boolean() }),
      answer: pageStateSchema,
    },
    /** The reader declares the page an article, whatever our rules say. */
    readAnyway: { request: v.object({}), answer: pageStateSchema },
  },
} as const;
