/** Short ways to write a card's nodes. */
import type { CardAct } from './card-act';
import type { CardElement, CardNode, CardTag } from './card-node';

/** Nothing is shown for what is false and for an empty text. */
export type Child = CardNode | null | false;

export function element(
  tag: CardTag,
  attributes: Readonly<Record<string, string>> | string,
  ...children: Child[]
): CardElement {
  const named =
    typeof attributes !== 'string' ? attributes : attributes === '' ? {} : { class: attributes };
  const shown = children.filter((child): child is CardNode => child !== null && Boolean(child));
  return {
    tag,
    ...(Object.keys(named).length > 0 && { attributes: named }),
    ...(shown.length > 0 && { children: shown }),
  };
}

export function japanese(tag: CardTag, className: string, ...children: Child[]): CardElement {
  return element(tag, { ...(className !== '' && { class: className }), lang: 'ja' }, ...children);
}

/**
 * A text that says what the reader did with the word. The style sheet draws it from the attribute:
 * a page can search its document (`window.find`), and that finds what stands in the card as text.
 */
export function stateText(className: string, text: string): CardElement {
  return element('span', { class: `state ${className}`.trim(), 'data-text': text });
}

/** A button with a text, or with an icon and a name that is read out. */
export function button(
  act: CardAct,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): CardElement {
  return { ...element('button', { type: 'button', ...attributes }, ...children), act };
}

export function iconButton(
  act: CardAct,
  name: string,
  icon: Icon,
  attributes: Readonly<Record<string, string>> = {},
): CardElement {
  return button(act, { 'aria-label': name, title: name, ...attributes }, iconOf(icon));
}

/** Drawn with a line, in a box of 16 by 16. */
const ICONS = {
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5v1H4V9l2.5-2.5zM8 10v4',
  speak: 'M3 6h2l3-2.5v9L5 10H3zM10.5 6a3 3 0 0 1 0 4M12.3 4a6 6 0 0 1 0 8',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M6.5 3v10',
} as const;
export type Icon = keyof typeof ICONS;

export function iconOf(icon: Icon): CardElement {
  return element(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: ICONS[icon] }),
  );
}
