/**
 * Match patterns as permissions use them: a scheme and a host. Ports are no part of them, and a
 * path counts for nothing.
 */
interface HostPattern {
  scheme: string;
  host: string;
}

/** Null for what is no pattern of web pages. Firefox lists the extension's own address too. */
function parsePattern(pattern: string): HostPattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(pattern) ?? [];
  return scheme === '' ? null : { scheme, host: host.toLowerCase() };
}

/** The host that a pattern stands for: `jp.investing.com`, `*.example.jp`, `*`; else empty. */
export function hostOf(pattern: string): string {
  return parsePattern(pattern)?.host ?? '';
}

/** The pattern of one site: `https://news.example/*`. Null where the origin is no web site's. */
export function patternOf(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** The pattern of all pages of the hosts of a pattern: permissions know no folders. */
export function wholeHosts(pattern: string): string {
  const parsed = parsePattern(pattern);
  return parsed === null ? pattern : `${parsed.scheme}://${parsed.host}/*`;
}

/** Whether every host that `inner` matches is matched by `outer` too. */
export function covers(outer: string, inner: string): boolean {
  const [wide, narrow] = [parsePattern(outer), parsePattern(inner)];
  if (wide === null || narrow === null) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  return wide.host.startsWith('*.') && `.${narrow.host}`.endsWith(wide.host.slice(1));
}
