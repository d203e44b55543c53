/** What a row of the table of settings (settings.ts) consists of, and the kinds of rows. */
import * as v from 'valibot';
import type { PlainTextKey, TextKey } from '../texts/text-key';

/** One setting: its type, its parser and its control on the options page come from here. */
export interface Setting<V, C extends Control | null = Control | null> {
  readonly default: V;
  /** A stored value that does not pass is replaced by the default. */
  readonly accepts: v.GenericSchema<unknown, V>;
  /** How the options page shows it; null if it does not. */
  readonly control: C;
}

interface ControlTexts {
  readonly label: PlainTextKey;
  /** A second line under the label. */
  readonly hint?: PlainTextKey;
}

export interface SwitchControl extends ControlTexts {
  readonly kind: 'switch';
}

export interface ChoiceControl<V extends string = string> extends Omit<ControlTexts, 'hint'> {
  readonly kind: 'choice';
  /** One for all choices, or one for each: then the hint of the chosen value is shown. */
  readonly hint?: PlainTextKey | Readonly<Record<V, PlainTextKey>>;
  /** The values with their labels, in the order in which they are shown. */
  readonly choices: Readonly<Record<V, PlainTextKey>>;
}

export interface SliderControl extends ControlTexts {
  readonly kind: 'slider';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Shows a value with its unit, as `$1 ms`. */
  readonly unit: Extract<TextKey, 'milliseconds' | 'pixels'>;
}

export type Control = SwitchControl | ChoiceControl | SliderControl;

export function onOff(
  row: ControlTexts & { readonly default: boolean },
): Setting<boolean, SwitchControl> {
  const { default: byDefault, ...texts } = row;
  return { default: byDefault, accepts: v.boolean(), control: { kind: 'switch', ...texts } };
}

/** One of a few values: the keys of `choices`. */
export function choice<V extends string>(
  row: Omit<ChoiceControl<V>, 'kind'> & { readonly default: NoInfer<V> },
): Setting<V, ChoiceControl<V>> {
  const { default: byDefault, ...control } = row;
  const values = Object.keys(row.choices) as V[];
  return {
    default: byDefault,
    accepts: v.picklist(values),
    control: { kind: 'choice', ...control },
  };
}

/** An integer from `min` to `maxAccepted`; the slider itself may end earlier, at `max`. */
export function slider(
  row: Omit<SliderControl, 'kind'> & { readonly default: number; readonly maxAccepted: number },
): Setting<number, SliderControl> {
  const { default: byDefault, maxAccepted, ...control } = row;
  return {
    default: byDefault,
    accepts: v.pipe(v.number(), v.integer(), v.minValue(row.min), v.maxValue(maxAccepted)),
    control: { kind: 'slider', ...control },
  };
}
