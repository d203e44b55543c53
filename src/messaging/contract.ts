/**
 * A contract is what one context asks and another answers. Each end holds the schemas of what it
 * receives: requests are parsed on arrival, answers on return. What a script asks for is a contract
 * of its own. So a page does not pay for schemas that it does not use.
 */
import * as v from 'valibot';

/**
 * Who may send requests: the extension's own pages and its background, or content scripts too.
 */
export type Senders = 'extension' | 'content scripts';

/** By the name of the request. */
type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** For the end that answers. */
export interface Requests {
  readonly senders: Senders;
  readonly schemas: Schemas;
}

/** The types of both ends. */
export interface Contract {
  requests: Requests;
  /** With the names of the requests. */
  answers: Schemas;
}

/** @param A an answer for each of the requests `R` */
export interface ContractOf<
  R extends Requests,
  A extends Record<keyof R['schemas'], v.GenericSchema>,
> {
  requests: R;
  answers: A;
}

export type NameOf<C extends Contract> = keyof C['requests']['schemas'] &
  keyof C['answers'] &
  string;
export type RequestIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<
  C['requests']['schemas'][N]
>;
export type AnswerIn<C extends Contract, N extends NameOf<C>> = v.InferOutput<C['answers'][N]>;

/** An answer as its handler returns it, before it is parsed. */
export type AnswerOut<C extends Contract, N extends NameOf<C>> = v.InferInput<C['answers'][N]>;

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
