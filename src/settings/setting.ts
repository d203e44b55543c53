/** What a row of the table of settings (settings.ts) consists of, and the kinds of rows. */
import * as v from 'valibot';
import type { PlainTextKey, TextKey } from '../texts/text-key';

/** The sections of the settings page that show settings of the table, or reset them. */
export type SettingSection = 'furigana' | 'glosses' | 'card' | 'page' | 'sites';

/** One setting: its type, its parser and its control on the settings page come from here. */
export interface Setting<V, C extends Control | null = Control | null> {
  readonly default: V;
  readonly section: SettingSection;
  /** A stored value that does not pass is replaced by the default. */
  readonly accepts: v.GenericSchema<unknown, V>;
  /** How the settings page shows it; null if its section has a list for it. */
  readonly control: C;
}

/** What all rows say. */
interface Row<V> {
  readonly section: SettingSection;
  readonly default: V;
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

export function onOff(row: ControlTexts & Row<boolean>): Setting<boolean, SwitchControl> {
  const { section, default: byDefault, ...texts } = row;
  return {
    section,
    default: byDefault,
    accepts: v.boolean(),
    control: { kind: 'switch', ...texts },
  };
}

/** One of a few values: the keys of `choices`. */
export function choice<V extends string>(
  row: Omit<ChoiceControl<V>, 'kind'> & Row<NoInfer<V>>,
): Setting<V, ChoiceControl<V>> {
  const { section, default: byDefault, ...control } = row;
  const values = Object.keys(row.choices) as V[];
  return {
    section,
    default: byDefault,
    accepts: v.picklist(values),
    control: { kind: 'choice', ...control },
  };
}

/** An integer from `min` to `maxAccepted`; the slider itself may end earlier, at `max`. */
export function slider(
  row: Omit<SliderControl, 'kind'> & Row<number> & { readonly maxAccepted: number },
): Setting<number, SliderControl> {
  const { section, default: byDefault, maxAccepted, ...control } = row;
  return {
    section,
    default: byDefault,
    accepts: v.pipe(v.number(), v.integer(), v.minValue(row.min), v.maxValue(maxAccepted)),
    control: { kind: 'slider', ...control },
  };
}
