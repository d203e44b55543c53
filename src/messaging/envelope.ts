/** The envelopes of requests and answers. */
import * as v from 'valibot';
import { STORE_FAILURES } from '../vocabulary/store-failure';

const requestSchema = v.object({ kijiyomi: v.string(), request: v.unknown() });
export type RequestEnvelope = v.InferOutput<typeof requestSchema>;

/** The answer, or why there is none. */
const answerSchema = v.union([
  v.object({ answer: v.unknown() }),
  v.object({ error: v.string(), failure: v.picklist(STORE_FAILURES) }),
]);
export type AnswerEnvelope = v.InferOutput<typeof answerSchema>;

export function wrapRequest(name: string, request: unknown): RequestEnvelope {
  return { kijiyomi: name, request };
}

export function isRequestEnvelope(message: unknown): message is RequestEnvelope {
  return v.is(requestSchema, message);
}

export function isAnswerEnvelope(response: unknown): response is AnswerEnvelope {
  return v.is(answerSchema, response);
}

/** The message of a thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
