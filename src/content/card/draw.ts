/** Turns a card's nodes into elements. What they say goes in as text. */
import type { CardAct, CardField } from '../../card/card-act';
import type { CardElement, CardNode } from '../../card/card-node';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The elements of a card that do something. Kept beside them: an attribute could be written by
 * somebody else, and an element that is not in here does nothing.
 */
export class Drawing {
  readonly nodes: readonly (Node | string)[];
  readonly #acts = new Map<Element, CardAct>();
  readonly #fields = new Map<Element, CardField>();

  constructor(document: Document, nodes: readonly CardNode[]) {
    this.nodes = this.#draw(document, nodes);
  }

  actOf(element: Element): CardAct | undefined {
    return this.#acts.get(element);
  }

  /** The controls that do a thing, each with how it does it. */
  all<D extends CardAct['do']>(what: D): [HTMLElement, Extract<CardAct, { do: D }>][] {
    const does = (act: CardAct): act is Extract<CardAct, { do: D }> => act.do === what;
    return [...this.#acts].flatMap(([element, act]) =>
      does(act) ? [[element as HTMLElement, act] as const satisfies [HTMLElement, CardAct]] : [],
    );
  }

  /** From now on a control does this. */
  change(element: Element, act: CardAct): void {
    if (this.#acts.has(element)) this.#acts.set(element, act);
  }

  fields(): IterableIterator<[Element, CardField]> {
    return this.#fields.entries();
  }

  #draw(document: Document, nodes: readonly CardNode[]): (Node | string)[] {
    return nodes.map((node) => (typeof node === 'string' ? node : this.#element(document, node)));
  }

  #element(
    document: Document,
    { tag, attributes = {}, style = {}, act, field, children = [] }: CardElement,
  ): Element {
    const isDrawing = tag === 'svg' || tag === 'path';
    const element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]!);
    for (const name in style) element.style.setProperty(name, style[name]!);
    if (tag === 'a') {
      element.setAttribute('target', '_blank');
      element.setAttribute('rel', 'noopener noreferrer');
    }
    if (act) this.#acts.set(element, act);
    if (field) this.#fields.set(element, field);
    element.append(...this.#draw(document, children));
    return element;
  }
}
