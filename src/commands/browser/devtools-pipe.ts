import { StringDecoder } from 'node:string_decoder';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL,
 * on the browser's file descriptors 3 (to it) and 4 (from it).
 * https://chromedevtools.github.io/devtools-protocol/
 */
const messageSchema = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export class DevtoolsPipe {
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (params: unknown) => void>();
  #lastId = 0;
  #unread = '';
  #closed: Error | null = null;

  /**
   * @param input the browser's file descriptor 3
   * @param output the browser's file descriptor 4
   */
  constructor(input: Writable, output: Readable) {
    this.#input = input;
    const decoder = new StringDecoder('utf8');
    output.on('data', (bytes: Buffer) => this.#read(decoder.write(bytes)));
    // Both break when the browser ends; whoever started it knows more, and calls `close`.
    input.on('error', () => undefined);
    output.on('error', () => undefined);
  }

  /**
   * Sends a command and waits for its result.
   * @param sessionId of the attached target that the command is for; none: the browser itself
   * @throws where the browser answers with an error, or is gone
   */
  async send<T>(
    method: string,
    params: object,
    result: v.GenericSchema<unknown, T>,
    sessionId?: string,
  ): Promise<T> {
    if (this.#closed) throw this.#closed;
    const id = ++this.#lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
    });
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return v.parse(result, await answered);
  }

  /** Calls the listener at each event of the name. One listener per name. */
  on(event: string, listener: (params: unknown) => void): void {
    this.#listeners.set(event, listener);
  }

  /** Every command that waits, or is sent later, fails with the error. */
  close(error: Error): void {
    this.#closed ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }

  #read(text: string): void {
    const messages = (this.#unread + text).split('\0');
    this.#unread = messages.pop() ?? '';
    try {
      for (const message of messages) this.#receive(v.parse(messageSchema, JSON.parse(message)));
    } catch (error) {
      this.close(new Error('The browser sent what is no message.', { cause: error }));
    }
  }

  #receive({ id, method, params, result, error }: v.InferOutput<typeof messageSchema>): void {
    if (id === undefined) {
      if (method !== undefined) this.#listeners.get(method)?.(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
