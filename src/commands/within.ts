/**
 * Waits for a promise, but not for ever.
 * @param limit in milliseconds
 * @param failure what did not happen, as the start of a sentence
 */
export async function within<T>(limit: number, promise: Promise<T>, failure: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    const error = new Error(`${failure} within ${limit / 1000} seconds.`);
    timer = setTimeout(() => reject(error), limit);
  });
  try {
    return await Promise.race([promise, impatience]);
  } finally {
    clearTimeout(timer);
  }
}
