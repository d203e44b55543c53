/** Controls of the card. What a control does is data of its node, never an attribute. */
import type { CardAct } from '../card-act';
import type { CardElement } from '../card-node';
import { element, type Child } from './elements';
import { icon, type IconName } from './icons';

export function button(
  act: CardAct,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): CardElement {
  return { ...element('button', { type: 'button', ...attributes }, ...children), act };
}

/** @param name shown as a tooltip, and the accessible name */
export function iconButton(
  act: CardAct,
  name: string,
  iconName: IconName,
  attributes: Readonly<Record<string, string>> = {},
): CardElement {
  return button(act, { 'aria-label': name, title: name, ...attributes }, icon(iconName));
}
