/** The article's words after the article, on paper only. */
import { css } from '../../card/view/css';
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import { insertBefore } from '../../page/unclobbered';
import { VIEW_ELEMENT } from '../annotate/own-elements';
import { createClosedHost } from '../closed-host';
import type { PageWord } from '../page-state';

/** Fonts and what a page could do with the host: see the card's styles (card/view/frame.ts). */
const styles = css`
  :host {
    all: initial !important;
    display: none !important;
  }

  @media print {
    :host {
      display: block !important;
    }
  }

  section {
    display: block !important;
    padding-top: 18pt;
    color: #000;
    font:
      9pt/1.4 system-ui,
      sans-serif;
  }

  h2 {
    margin: 0 0 6pt;
    border-top: 0.5pt solid #777;
    padding-top: 8pt;
    font-size: 11pt;
    break-after: avoid;
  }

  ul {
    columns: 2;
    column-gap: 20pt;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding: 2pt 0;
    break-inside: avoid;
  }

  b {
    font-size: 10.5pt;
    font-weight: 600;
  }

  i {
    margin-inline: 0.4em;
    font-style: normal;
  }
`;

export class WordList {
  private host: HTMLElement | null = null;

  constructor(
    private readonly document: Document,
    private readonly title: string,
    private readonly words: () => readonly PageWord[],
  ) {}

  /** Call it when the page is about to be printed. */
  insert(): void {
    this.remove();
    const words = this.words().filter(({ gloss }) => gloss !== '');
    if (words.length === 0) return;
    const { host, root } = createClosedHost(this.document, VIEW_ELEMENT);
    const sheet = new OwnStyleSheet(root);
    sheet.replace([`@layer view {${styles}}`]);
    const section = this.element('section');
    section.style.display = 'none';
    const list = this.element('ul', ...words.map((word) => this.item(word)));
    section.append(this.element('h2', this.title), list);
    root.append(section);
    insertBefore(this.document.documentElement, host, null);
    sheet.attach();
    this.host = host;
  }

  remove(): void {
    this.host?.remove();
    this.host = null;
  }

  private item({ lemma, reading, gloss }: PageWord): HTMLElement {
    const term = this.element('b', lemma);
    const hasReading = reading !== '' && reading !== lemma;
    const japanese = hasReading ? [term, this.element('i', reading)] : [term];
    for (const one of japanese) one.lang = 'ja';
    return this.element('li', ...japanese, ' ', gloss);
  }

  private element(tag: string, ...children: (Node | string)[]): HTMLElement {
    const element = this.document.createElement(tag);
    element.append(...children);
    return element;
  }
}
