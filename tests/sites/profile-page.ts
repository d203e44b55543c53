import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { profileFor } from '../../src/sites/profile-registry';
import { openPage } from '../page/pages';

/** A small page of our own in a layout of a site: see tests/sites/pages/README.md. */
export interface ProfilePage {
  /** File and first line of its comment: `nikkei: paid article of 2021`. */
  name: string;
  /** Addresses at which the page is an article. */
  articles: readonly string[];
  /** Addresses at which the same mark-up is not an article. */
  others: readonly string[];
  /** Addresses of a list of articles, where the page is one. */
  lists: readonly string[];
  title: string;
  /** The agency that the title names, or nothing. */
  source: string | undefined;
  html: string;
}

const FOLDER = join(import.meta.dirname, 'pages');

/** What the title and the last heading of every page say: nothing of the article. */
const SITE_NAME = 'ニュースの例';
/** What is put into a headline and around a body that are empty in the file. */
const HEADLINE = '市が新しい図書館の計画を決定';
const FIRST_PARAGRAPH = '市は二十日、駅の前に新しい図書館を建てる計画を決めた。';
const LAST_PARAGRAPH = '工事は来年の春に始まり、二年で終わる予定だという。';

export function profilePages(): ProfilePage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
  return files.flatMap((file) =>
    pagesIn(basename(file, '.html'), readFileSync(join(FOLDER, file), 'utf8')),
  );
}

/** Each page of a file begins with a comment. */
function pagesIn(file: string, source: string): ProfilePage[] {
  const [head = '', ...parts] = source.split(/^<!--([^]*?)-->\n/mu);
  if (head.trim() !== '') throw new Error(`${file}.html does not begin with a comment.`);
  const pages: ProfilePage[] = [];
  let before: readonly string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const comment = parts[i]!.trim();
    const valuesOf = (key: string) =>
      [...comment.matchAll(new RegExp(`^\\s*${key}: (.+)$`, 'gmu'))].map(([, value]) => value!);
    const lists = valuesOf('list');
    const named = valuesOf('article');
    const articles = named.length + lists.length > 0 ? named : oneOfEachSite(before);
    if (articles.length > 0) before = articles;
    pages.push({
      name: `${file}: ${comment.split('\n')[0]!}`,
      articles,
      others: valuesOf('other'),
      lists,
      title: valuesOf('title')[0] ?? SITE_NAME,
      source: valuesOf('source')[0],
      html: parts[i + 1]!,
    });
  }
  return pages;
}

function oneOfEachSite(addresses: readonly string[]): string[] {
  const names = addresses.map(siteAt);
  return addresses.filter((_, i) => names.indexOf(names[i]) === i);
}

/** The name of the profile that an address belongs to. */
export function siteAt(address: string): string | undefined {
  return profileFor(new URL(address))?.name;
}

/** A page in a window of its own. */
export interface OpenedPage {
  document: Document;
  /** What the `expect` attributes said, which are gone. */
  expected: ReadonlyMap<Element, readonly string[]>;
  /** The agency that the title names, or nothing. */
  source: string | undefined;
}

export function openProfilePage({ title, source, html }: ProfilePage, address: string): OpenedPage {
  const document = openPage(
    `<!doctype html><html lang="ja"><head><title>${title}</title></head>` +
      `<body>${html}<div><h1>${SITE_NAME}</h1></div></body></html>`,
    address,
  );
  const marked = [...document.querySelectorAll('[expect]')];
  const expected = new Map(
    marked.map((element) => [element, element.getAttribute('expect')!.split(', ')]),
  );
  for (const [element, marks] of expected) fill(element, marks);
  for (const element of marked) element.removeAttribute('expect');
  return { document, expected, source };
}

/** Writes a headline or the paragraphs of a body where the file has none. */
function fill(element: Element, marks: readonly string[]): void {
  if (ownText(element) !== '') return;
  if (marks.includes('headline')) element.append(HEADLINE);
  if (!marks.some((mark) => /^(?:body|fallback)$/u.test(mark))) return;
  element.prepend(paragraph(element.ownerDocument, FIRST_PARAGRAPH));
  element.append(paragraph(element.ownerDocument, LAST_PARAGRAPH));
}

function paragraph(document: Document, text: string): Element {
  const element = document.createElement('p');
  element.append(text);
  return element;
}

/** The text outside of inner elements of which something is expected. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('[expect]')) inner.remove();
  return copy.textContent.trim();
}
