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

interface PendingCommand {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export class DevtoolsPipe {
  private readonly pending = new Map<number, PendingCommand>();
  private readonly listeners = new Map<string, (params: unknown) => void>();
  private lastId = 0;
  private unread = '';
  private closed: Error | null = null;

  /**
   * @param input the browser's file descriptor 3
   * @param output the browser's file descriptor 4
   */
  constructor(
    private readonly input: Writable,
    output: Readable,
  ) {
    const decoder = new StringDecoder('utf8');
    output.on('data', (bytes: Buffer) => this.read(decoder.write(bytes)));
    // Both fail when the browser ends. The code that started it knows the reason and calls `close`.
    input.on('error', () => undefined);
    output.on('error', () => undefined);
  }

  /**
   * Sends a command and waits for its result.
   * @param sessionId of the attached target; omitted for the browser itself
   * @throws if the browser answers with an error, or has ended
   */
  async send<T>(
    method: string,
    params: object,
    result: v.GenericSchema<unknown, T>,
    sessionId?: string,
  ): Promise<T> {
    if (this.closed !== null) throw this.closed;
    const id = ++this.lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.pending.set(id, { method, resolve, reject });
    });
    this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return v.parse(result, await answered);
  }

  /** Calls the listener at each event of the name. There is one listener per name. */
  on(event: string, listener: (params: unknown) => void): void {
    this.listeners.set(event, listener);
  }

  /** Rejects all pending commands, and all that are sent later, with the error. */
  close(error: Error): void {
    this.closed ??= error;
    for (const { reject } of this.pending.values()) reject(this.closed);
    this.pending.clear();
  }

  private read(text: string): void {
    const messages = (this.unread + text).split('\0');
    this.unread = messages.pop() ?? '';
    try {
      for (const message of messages) this.receive(v.parse(messageSchema, JSON.parse(message)));
    } catch (error) {
      this.close(new Error('The browser sent an invalid message.', { cause: error }));
    }
  }

  private receive({
    id,
    method,
    params,
    result,
    error,
  }: v.InferOutput<typeof messageSchema>): void {
    if (id === undefined) {
      if (method !== undefined) this.listeners.get(method)?.(params);
      return;
    }
    const command = this.pending.get(id);
    this.pending.delete(id);
    if (error === undefined) command?.resolve(result);
    else command?.reject(new Error(`${command.method}: ${error.message}`));
  }
}
