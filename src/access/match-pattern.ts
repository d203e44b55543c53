/**
 * Match patterns of permissions: a scheme and a host. They have no ports, and their paths are
 * ignored.
 */
interface HostPattern {
  scheme: string;
  host: string;
}

/** Null if it is not a pattern of web pages. Firefox also lists the extension's own address. */
function parsePattern(pattern: string): HostPattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(pattern) ?? [];
  return scheme === '' ? null : { scheme, host: host.toLowerCase() };
}

/** The host of a pattern: `jp.investing.com`, `*.example.jp`, `*`; empty if it has none. */
export function hostOf(pattern: string): string {
  return parsePattern(pattern)?.host ?? '';
}

/**
 * The pattern of one site: `https://news.example/*`. Null if the origin is not that of a web site.
 */
export function patternOf(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** The pattern without its path, as permissions apply to whole hosts. */
export function wholeHosts(pattern: string): string {
  const parsed = parsePattern(pattern);
  return parsed === null ? pattern : `${parsed.scheme}://${parsed.host}/*`;
}

/**
 * The pattern of a known site among the manifest's host permissions in Chromium, from its pattern for
 * the check script. It has both schemes: when Chromium (156) is asked to remove all https pages, it
 * also removes the required host permissions that they cover, until the browser starts again.
 */
export function hostPermissionOf(pattern: string): string {
  return wholeHosts(pattern).replace(/^https:/u, '*:');
}

/** Whether `outer` matches every host that `inner` matches. */
export function covers(outer: string, inner: string): boolean {
  const [wide, narrow] = [parsePattern(outer), parsePattern(inner)];
  if (wide === null || narrow === null) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  return wide.host.startsWith('*.') && `.${narrow.host}`.endsWith(wide.host.slice(1));
}
