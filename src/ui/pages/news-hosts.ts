import { browser } from 'wxt/browser';

/** The hosts that the manifest lets the extension read: `jp.investing.com`. */
export function newsHosts(): string[] {
  const manifest = browser.runtime.getManifest();
  const patterns: readonly string[] = manifest.host_permissions ?? [];
  return patterns.flatMap((pattern) => /^https:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? []);
}
