/** Turns a card's nodes into elements. Texts become text nodes. */
import type { ActKind, ActOf, CardAct, CardField } from '../../card/card-act';
import type { CardElement, CardNode } from '../../card/card-node';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A control of the card, and what pressing it does. */
export type DrawnControl<K extends ActKind> = readonly [element: HTMLElement, act: ActOf<K>];

/**
 * The elements of a card with their acts and fields. These are kept next to the elements: an
 * attribute could be written by a page, and an element that was not drawn here does nothing.
 */
export class Drawing {
  readonly nodes: readonly (Node | string)[];
  private readonly acts = new Map<Element, CardAct>();
  private readonly fieldOfElement = new Map<Element, CardField>();

  constructor(
    private readonly document: Document,
    nodes: readonly CardNode[],
  ) {
    this.nodes = nodes.map((node) => this.draw(node));
  }

  actOf(element: Element): CardAct | undefined {
    return this.acts.get(element);
  }

  /** The controls with an act of this kind. */
  controls<K extends ActKind>(kind: K): DrawnControl<K>[] {
    const isOfKind = (act: CardAct): act is ActOf<K> => act.kind === kind;
    return [...this.acts].flatMap(([element, act]): DrawnControl<K>[] =>
      isOfKind(act) ? [[element as HTMLElement, act]] : [],
    );
  }

  /** Replaces the act of a control. */
  change(element: Element, act: CardAct): void {
    if (this.acts.has(element)) this.acts.set(element, act);
  }

  fieldOf(element: Element): CardField | undefined {
    return this.fieldOfElement.get(element);
  }

  fields(): IterableIterator<[Element, CardField]> {
    return this.fieldOfElement.entries();
  }

  private draw(node: CardNode): Node | string {
    return typeof node === 'string' ? node : this.drawElement(node);
  }

  private drawElement(node: CardElement): Element {
    const { tag, attributes = {}, style = {}, act, field, children = [] } = node;
    const isSvg = tag === 'svg' || tag === 'path';
    const element = isSvg
      ? this.document.createElementNS(SVG_NAMESPACE, tag)
      : this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
    if (tag === 'a') {
      element.setAttribute('target', '_blank');
      element.setAttribute('rel', 'noopener noreferrer');
    }
    if (act !== undefined) this.acts.set(element, act);
    if (field !== undefined) this.fieldOfElement.set(element, field);
    element.append(...children.map((child) => this.draw(child)));
    return element;
  }
}
