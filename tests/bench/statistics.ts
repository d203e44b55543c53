/** Milliseconds that a piece of work takes, awaited where it is asynchronous. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that at least `percent` of the values do not exceed; NaN of no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

export function rounded(value: number): number;
export function rounded<T extends Record<string, number>>(values: T): T;
export function rounded(value: number | Record<string, number>) {
  if (typeof value === 'number') return Math.round(1000 * value) / 1000;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rounded(item)]));
}
