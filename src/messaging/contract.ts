/**
 * A contract is a table of schemas for all requests that one context answers. Both ends parse with
 * the same schemas: requests on arrival, answers on return.
 */
import * as v from 'valibot';

/** Schemas by the name of the request. */
export type Contract = Readonly<
  Record<string, { readonly request: v.GenericSchema; readonly answer: v.GenericSchema }>
>;

export type NameOf<C extends Contract> = keyof C & string;
export type RequestIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<C[N]['request']>;
export type AnswerIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<C[N]['answer']>;

/** An answer as its handler returns it, before it is parsed. */
export type AnswerOut<C extends Contract, N extends NameOf<C>> = v.InferInput<C[N]['answer']>;

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
