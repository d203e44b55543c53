import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Saved pages of third parties, which are not part of the project. */
const FOLDER = join(import.meta.dirname, '../../../shared/pages/real');

export const hasRealPages = existsSync(join(FOLDER, 'index.jsonl'));

/** The title of their tests: says why they are skipped. */
export const REAL_PAGES = hasRealPages
  ? 'saved pages of third parties'
  : 'saved pages of third parties: skipped, ../shared/pages/real is not beside the project';

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

const THIS_YEAR = new Date().getFullYear();
/** 2025-01-14, 2025/1/14, 2025年1月14日, 20250114. */
const DATE =
  /(?<!\d)(20[0-3]\d)(?:[-/.年](?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?!\d)/gu;

/** The year in which a page was saved: the latest that it names in a date, or nothing. */
export function yearOf(html: string): number | undefined {
  const years = [...html.matchAll(DATE)].map(([, year]) => Number(year));
  const past = years.filter((year) => year <= THIS_YEAR);
  return past.length > 0 ? Math.max(...past) : undefined;
}

/** The text of an article as it was marked by hand. */
export function readGoldBody(page: RealPage): string {
  return readFileSync(join(FOLDER, page.gold!.bodyFile), 'utf8');
}
