/** The keys that work while a card is open. */
import type { ActKind } from './card-act';
import type { CardKey } from './card-texts';

export interface KeyRow {
  /** As it is written on a keyboard. */
  readonly shown: string;
  readonly label: CardKey;
  /** The act of the control that the key presses; missing for keys that move. */
  readonly act?: ActKind;
}

/** In the order in which the card lists them. */
export const CARD_KEYS: readonly KeyRow[] = [
  { shown: 'S', label: 'cardKeySave', act: 'save' },
  { shown: 'P', label: 'cardPin', act: 'pin' },
  { shown: 'C', label: 'cardCopy', act: 'copy' },
  { shown: 'A', label: 'cardSpeak', act: 'speak' },
  { shown: 'E', label: 'cardKeyExpand', act: 'expand' },
  { shown: '← →', label: 'cardKeyStep' },
  { shown: 'Esc', label: 'cardClose' },
  { shown: '?', label: 'cardKeys', act: 'keys' },
];

/** The act of a pressed key (`KeyboardEvent.key`), whether shifted or not. */
export function actOfKey(key: string): ActKind | undefined {
  const shown = key.toUpperCase();
  return CARD_KEYS.find((row) => row.shown === shown)?.act;
}

/** How a key is written on a control's tooltip. */
export function keyOfAct(kind: ActKind): string | undefined {
  return CARD_KEYS.find(({ act }) => act === kind)?.shown;
}
