/** The pages that are mutated: our samples, and saved ones of third parties where they are there. */
import { readFileSync } from 'node:fs';
import { LAYOUTS, samplePage } from '../browser/sample-pages';
import { EXTENSION } from '../browser/extension-fixtures';
import { hasRealPages, readRealPage, realPages } from '../sites/real-pages';

export interface PageSource {
  name: string;
  url: string;
  html: string;
}

/** The fuzzer waits for pages; larger ones only take longer. In UTF-16 units. */
const LONGEST = 350_000;

export function samplePages(): PageSource[] {
  return LAYOUTS.map((name) => ({ ...samplePage(name), name }));
}

/** Those of sites that the extension reads by itself. Empty where no saved pages are. */
export function savedPages(): PageSource[] {
  if (!hasRealPages) return [];
  const manifest = readFileSync(`${EXTENSION}/manifest.json`, 'utf8');
  const { content_scripts } = JSON.parse(manifest) as { content_scripts: { matches: string[] }[] };
  const hosts = content_scripts
    .flatMap(({ matches }) => matches)
    .map((pattern) => pattern.replace(/^[^:]*:\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, ''));
  const isKnown = (url: string) => {
    const { hostname } = new URL(url);
    return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  };
  return realPages()
    .filter(({ url }) => url.startsWith('https:') && isKnown(url))
    .map(({ name, url, file }) => ({ name, url, html: readRealPage(file) }))
    .filter(({ html }) => html.length < LONGEST);
}
