/**
 * A contract is a table of schemas for requests that one context answers. Both ends parse with the
 * same schemas: requests on arrival, answers on return. What a script asks for is a contract of its
 * own, so that a page does not pay for the schemas of others.
 */
import * as v from 'valibot';

/**
 * Who may send requests: the extension's own pages and its background, or content scripts too.
 */
export type Senders = 'extension' | 'content scripts';

export interface Contract {
  readonly senders: Senders;
  /** Schemas by the name of the request. */
  readonly requests: Readonly<
    Record<string, { readonly request: v.GenericSchema; readonly answer: v.GenericSchema }>
  >;
}

export type NameOf<C extends Contract> = keyof C['requests'] & string;
export type RequestIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<
  C['requests'][N]['request']
>;
export type AnswerIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<
  C['requests'][N]['answer']
>;

/** An answer as its handler returns it, before it is parsed. */
export type AnswerOut<C extends Contract, N extends NameOf<C>> = v.InferInput<
  C['requests'][N]['answer']
>;

/** @throws {Error} that names the invalid fields */
export function parseMessage<S extends v.GenericSchema>(
  schema: S,
  message: unknown,
  what: 'request' | 'answer',
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, message);
  if (parsed.success) return parsed.output;
  throw new Error(`malformed ${what}: ${v.summarize(parsed.issues)}`);
}
