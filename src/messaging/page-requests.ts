/** What the content script of a tab answers to, for the extension's own pages. */
import * as v from 'valibot';
import { pageStateSchema } from '../content/page-state';

export const pageRequests = {
  getPageState: { request: v.object({}), answer: pageStateSchema },
  setAids: { request: v.object({ on: v.boolean() }), answer: pageStateSchema },
  showClutter: {
    request: v.object({ id: v.string(), shown: v.boolean() }),
    answer: pageStateSchema,
  },
  /** The reader takes the page for an article, whatever we think of it. */
  readAnyway: { request: v.object({}), answer: pageStateSchema },
} as const;
