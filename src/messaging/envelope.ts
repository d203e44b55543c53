/**
 * The form in which requests and answers travel. No valibot here: the content script sends and
 * receives envelopes too, and has 60 kB for everything.
 */
import { isStoreFailure, type StoreFailure } from '../vocabulary/store-failure';

export interface RequestEnvelope {
  kijiyomi: string;
  request: unknown;
}

/** What comes back: the answer, or why there is none. */
export type AnswerEnvelope = { answer: unknown } | { error: string; failure: StoreFailure };

export function wrapRequest(name: string, request: unknown): RequestEnvelope {
  return { kijiyomi: name, request };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isRequestEnvelope(message: unknown): message is RequestEnvelope {
  return isRecord(message) && typeof message.kijiyomi === 'string' && 'request' in message;
}

export function isAnswerEnvelope(response: unknown): response is AnswerEnvelope {
  if (!isRecord(response)) return false;
  const { error, failure } = response;
  return 'answer' in response || (typeof error === 'string' && isStoreFailure(failure));
}

/** What a thrown value says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
