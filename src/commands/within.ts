/**
 * Waits for a promise with a timeout.
 * @param limit in milliseconds
 * @param failure what did not happen, as the start of a sentence, for the error
 * @throws if the limit is exceeded
 */
export async function within<T>(limit: number, promise: Promise<T>, failure: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const error = new Error(`${failure} within ${limit / 1000} seconds.`);
    timer = setTimeout(() => reject(error), limit);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
