/** The locks of a browser (Web Locks), which Node lacks: for each name a queue. */
type LockCallback = (lock: object | null) => unknown;
interface LockOptions {
  ifAvailable?: boolean;
}

export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();

  async function request(
    name: string,
    ...rest: [LockCallback] | [LockOptions, LockCallback]
  ): Promise<unknown> {
    const callback = rest.at(-1) as LockCallback;
    const { ifAvailable = false } = rest.length > 1 ? (rest[0] as LockOptions) : {};
    const before = last.get(name);
    if (before !== undefined && ifAvailable) return callback(null);
    const own = (async () => {
      await before?.catch(() => undefined);
      return callback({});
    })();
    last.set(name, own);
    try {
      return await own;
    } finally {
      if (last.get(name) === own) last.delete(name);
    }
  }

  return { request };
}

/** For every test that does not install locks of its own. */
const host = globalThis as { navigator?: { locks?: unknown } };
if (host.navigator === undefined) {
  Object.defineProperty(host, 'navigator', { value: {}, configurable: true, writable: true });
}
// In happy-dom `locks` is there but empty.
if (!host.navigator!.locks) {
  Object.defineProperty(host.navigator, 'locks', { value: fakeLocks(), configurable: true });
}
