/** Compares by UTF-16 code units, for Array.sort. `localeCompare` would depend on the machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
