/**
 * The page's address; that of the page around it for a frame that has none of its own. Without the
 * name and password that it may have been opened with: what is saved of a page must not hold them.
 */
export function addressOf({ location, baseURI }: Document): string {
  const address = location.protocol === 'about:' ? baseURI : location.href;
  return address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/** Without the place in the page. */
export function withoutPlace(address: string): string {
  return address.replace(/#(?!!).*/, '');
}
