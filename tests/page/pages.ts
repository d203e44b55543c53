import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';

export interface Expectation {
  url: string;
  headline: string;
  body: string;
  hide: string[];
  hide_text?: string[];
  keep: string[];
}

const PAGES = join(import.meta.dirname, '../pages');
/** Pages of third parties, which are not part of the project. */
const SHARED = join(import.meta.dirname, '../../../shared/pages');

export const syntheticPages = ['investing-2022-desktop.html', 'investing-2026-next.html'] as const;
export const REAL_PAGE = 'investing-2026-shell.html';
export const hasRealPage = existsSync(join(SHARED, REAL_PAGE));

const folderOf = (name: string) => (name === REAL_PAGE ? SHARED : PAGES);

export function readPage(name: string): string {
  return readFileSync(join(folderOf(name), name), 'utf8');
}

export function expectationOf(name: string): Expectation {
  const file = join(folderOf(name), 'expected.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Expectation>)[name]!;
}

/** A document of its own with a window, whose scripts do not run. */
export function openPage(html: string, url = 'https://jp.investing.com/'): Document {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

const DECLARED = readFileSync(
  join(import.meta.dirname, '../../src/page/clutter/clutter.css'),
  'utf8',
);

/**
 * Gives a page the style sheet that the manifest declares, without what happy-dom does not know:
 * layers and modal dialogs.
 */
export function declareStyles(document: Document): void {
  const style = document.createElement('style');
  style.textContent = DECLARED.replace('@layer kijiyomi {', '')
    .replace(/\}\s*$/, '')
    .replaceAll(':not(:modal, :has(:modal))', '')
    .replace(/\/\*[^]*?\*\//g, '');
  document.head.append(style);
}

/** Without layout there is no `checkVisibility`: an element is visible where no ancestor is hidden. */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let e: Element | null = element; e; e = e.parentElement) {
    if (view.getComputedStyle(e).display === 'none') return false;
  }
  return true;
}

/** happy-dom keeps computed styles until the tree changes, even where a style sheet has changed. */
export function forgetStyles(document: Document): void {
  document.documentElement.toggleAttribute('data-refresh');
  document.documentElement.toggleAttribute('data-refresh');
}
