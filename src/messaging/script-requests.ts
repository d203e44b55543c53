/**
 * Requests of content scripts about the scripts of their frame. A contract of its own: the content
 * script is in every page of a news site and holds no schemas that it does not need.
 */
import * as v from 'valibot';
import { pageFactsSchema } from '../sites/page-facts';
import { rejectionSchema } from '../sites/page-judgement';

export const scriptRequests = {
  senders: 'content scripts',
  requests: {
    /** Adds the article script if the page may be an article; the answer is null then. */
    checkPage: { request: pageFactsSchema, answer: v.nullable(rejectionSchema) },
    addScript: {
      request: v.object({ script: v.picklist(['article', 'interaction']) }),
      answer: v.object({}),
    },
  },
} as const;
