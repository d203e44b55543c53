/** `kijiyomi-2026-03-09`, by the local calendar: the name of files that the reader downloads. */
export function datedName(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `kijiyomi-${now.getFullYear()}-${month}-${day}`;
}
