import { browser } from 'wxt/browser';

/** The hosts whose articles the extension reads, as the manifest names them: `jp.investing.com`. */
export function newsHosts(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const patterns = new Set(scripts.flatMap(({ matches = [] }) => matches));
  const hosts = [...patterns].flatMap(
    (pattern) => /^https:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? [],
  );
  return [...new Set(hosts)];
}
