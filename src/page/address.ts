/**
 * The page's address; that of the page around it for a frame that has none of its own. Without the
 * name and password of `https://name:password@example.jp/`: what is saved of a page must not hold
 * them.
 */
export function addressOf({ location, baseURI }: Document): string {
  const address = location.protocol === 'about:' ? baseURI : location.href;
  return address.replace(/^(https?:\/\/)[^/?#]*@/iu, '$1');
}

/** Keeps a fragment such as `#!/news/1`, which names a page of an old single-page application. */
export function withoutFragment(address: string): string {
  return address.replace(/#(?!!).*/u, '');
}
