import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Saved pages of third parties, which are not part of the project. */
const FOLDER = join(import.meta.dirname, '../../../shared/pages/real');

export const hasRealPages = existsSync(join(FOLDER, 'index.jsonl'));

export interface RealPage {
  name: string;
  file: string;
  /** Empty where the page was saved without it. */
  url: string;
  site: string;
  kind: 'article' | 'non-article';
  ambiguous: string | null;
  gold?: {
    headline: string;
    first: string;
    last: string;
    bodySelector: string;
    headlineSelector: string;
    bodyFile: string;
    hide: { selector: string; label: string; probe: string }[];
  };
}

export function realPages(): RealPage[] {
  if (!hasRealPages) return [];
  return readFileSync(join(FOLDER, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RealPage);
}

/** The mark-up of a page, with the `<meta content>` that one tool renamed when it saved pages. */
export function readRealPage(file: string): string {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  return html.replace(/(<meta\b[^>]*?\s)value=/g, '$1content=');
}

/** The text of an article as it was marked by hand. */
export function readGoldBody(page: RealPage): string {
  return readFileSync(join(FOLDER, page.gold!.bodyFile), 'utf8');
}
