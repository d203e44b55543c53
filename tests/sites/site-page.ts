import { findAll, hasProse } from '../../src/page/page-text';
import type { SiteProfile } from '../../src/sites/site-profile';

/** What a profile finds on a page. */
export class SitePage {
  readonly #document: Document;
  readonly #profile: SiteProfile;

  constructor(document: Document, profile: SiteProfile) {
    this.#document = document;
    this.#profile = profile;
  }

  /** Which way leads to the body, from 0, or -1. */
  get way(): number {
    return this.#profile.body.findIndex((way) => findAll(this.#document, way).some(hasProse));
  }

  /** Of several that one way finds, the longest. */
  get body(): Element | undefined {
    const bodies = findAll(this.#document, this.#profile.body[this.way] ?? []);
    return bodies.reduce<Element | undefined>(
      (best, body) => (plain(body).length > plain(best).length ? body : best),
      undefined,
    );
  }

  get headline(): string {
    return plain(findAll(this.#document, this.#profile.headline).find(hasProse));
  }

  get clutter(): ReadonlySet<Element> {
    return new Set(findAll(this.#document, selectorsOf(this.#profile)));
  }

  /** The body's text without what the profile says is not part of it. */
  get text(): string {
    const { skip, captions } = this.#profile;
    const left = findAll(this.#document, [...selectorsOf(this.#profile), ...skip, ...captions]);
    return plain(this.body, new Set(left));
  }
}

export function selectorsOf({ clutter }: SiteProfile): string[] {
  return clutter.flatMap((rule) => rule.selectors);
}

const NO_TEXT = new Set(['script', 'style', 'noscript', 'rt', 'rp', 'template']);

/** Text without white space and readings, and without some elements. */
export function plain(root: Element | undefined, left: ReadonlySet<Element> = new Set()): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && node !== root && (left.has(element) || NO_TEXT.has(element.localName))) return;
    for (const child of node.childNodes) visit(child);
  };
  if (root) visit(root);
  return squeeze(parts.join(''));
}

export const squeeze = (text: string) => text.replace(/\s+/g, '');
