/**
 * Requests are grouped by who answers them; each group is a table of schemas. Both ends parse with
 * the same schema: a request where it arrives, an answer where it comes back.
 */
import * as v from 'valibot';

/** Schemas by the name of the request. */
export type Contract = Readonly<
  Record<string, { readonly request: v.GenericSchema; readonly answer: v.GenericSchema }>
>;

export type NameOf<C extends Contract> = keyof C & string;
export type RequestIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<C[N]['request']>;
export type AnswerIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<C[N]['answer']>;

/** An answer as its handler gives it, before it is parsed. */
export type AnswerOut<C extends Contract, N extends NameOf<C>> = v.InferInput<C[N]['answer']>;

/** @throws {Error} that names the fields that are wrong */
export function parseMessage<S extends v.GenericSchema>(
  schema: S,
  message: unknown,
  what: 'request' | 'answer',
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, message);
  if (parsed.success) return parsed.output;
  throw new Error(`malformed ${what}: ${v.summarize(parsed.issues)}`);
}
