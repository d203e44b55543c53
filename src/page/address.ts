/** The page's address; that of the page around it for a frame that has none of its own. */
export function addressOf({ location, baseURI }: Document): string {
  return location.protocol === 'about:' ? baseURI : location.href;
}

/** Without the place in the page. */
export function withoutPlace(address: string): string {
  return address.replace(/#(?!!).*/, '');
}
