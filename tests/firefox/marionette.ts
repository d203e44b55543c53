/** Speaks Marionette, Firefox's own remote protocol, which also opens the pages of extensions. */
import { connect, type Socket } from 'node:net';

/**
 * Where a function runs: in the page as its own scripts do, in the page with the rights of Firefox
 * (which reach closed shadow roots), or in the browser's window.
 */
export type Place = 'page' | 'privileged page' | 'browser';

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Type, number of the command, error, result. */
type Answer = [number, number, { error: string; message: string } | null, unknown];

export class Marionette {
  #buffer = Buffer.alloc(0);
  #last = 0;
  #isClosed = false;
  readonly #pending = new Map<number, Pending>();
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#isClosed = true;
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox is gone.'));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(port, '127.0.0.1', () => resolve(opened));
      opened.once('error', reject);
    });
    return new Marionette(socket);
  }

  close(): void {
    this.#socket.destroy();
  }

  /** @throws what Firefox says when the command fails, or when Firefox is gone */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error('Firefox is gone.'));
    const id = ++this.#last;
    const data = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${data.length}:`), data]));
    });
  }

  /**
   * Runs a function in Firefox; it may be asynchronous. It is sent as text: it sees its arguments
   * and the globals of the place, nothing of the file that it is written in.
   */
  async evaluate<A extends unknown[], R>(
    run: (...args: A) => R,
    args: [...A],
    place: Place = 'page',
  ): Promise<Awaited<R>> {
    if (place === 'browser') await this.send('Marionette:SetContext', { value: 'chrome' });
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve()
        .then(() => (${run.toString()})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const sandbox = place === 'privileged page' ? 'system' : null;
    const { value } = await this.send<{ value: { value: Awaited<R>; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args, newSandbox: true, sandbox },
    ).finally(async () => {
      if (place === 'browser') await this.send('Marionette:SetContext', { value: 'content' });
    });
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The first is a greeting.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }
}
