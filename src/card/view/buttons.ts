/** Controls of the card. What a control does is data of its node, never an attribute. */
import type { CardAct } from '../card-act';
import { keyOfAct } from '../card-keys';
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

/** @param name the accessible name, and shown as a tooltip */
export function iconButton(
  act: CardAct,
  name: string,
  iconName: IconName,
  attributes: Readonly<Record<string, string>> = {},
): CardElement {
  return button(act, { 'aria-label': name, title: name, ...attributes }, icon(iconName));
}

/** The tooltip of a control that has a key: `Copy (C)`. */
export function titleWithKey(act: CardAct, name: string): Readonly<Record<string, string>> {
  const key = keyOfAct(act.kind);
  return key === undefined ? {} : { title: `${name} (${key})`, 'aria-keyshortcuts': key };
}
