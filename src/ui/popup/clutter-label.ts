/** Locale message key for an item of the list of hidden things: clutterAdNote for ad-note. */
export function clutterLabel(id: string): string {
  return `clutter-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
