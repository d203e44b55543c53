import type { Control, SliderControl } from '../../settings/setting';
import { SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { Choice } from '../components/choice';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';

interface SettingControlProps {
  name: SettingName;
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

/** The control that the table of settings has for a setting; nothing if it has none. */
export function SettingControl({ name, settings, change }: SettingControlProps) {
  const { control } = SETTINGS[name];
  const value = settings[name];
  const onChange = (chosen: unknown) => change({ [name]: chosen });
  if (control === null) return null;
  const label = t(control.label);
  switch (control.kind) {
    case 'switch':
      return (
        <Switch label={label} hint={hintOf(control)} on={value === true} onChange={onChange} />
      );
    case 'choice':
      return (
        <Choice<string>
          label={label}
          hint={hintOf(control, String(value))}
          options={Object.entries(control.choices).map(([choice, text]) => ({
            value: choice,
            label: t(text),
          }))}
          chosen={String(value)}
          onChoose={onChange}
        />
      );
    case 'slider':
      return <Slider control={control} value={Number(value)} onChange={onChange} />;
  }
}

/** @param chosen the value whose hint is wanted, if each has its own */
function hintOf({ hint }: Pick<Control, 'hint'>, chosen = ''): string | undefined {
  const key = typeof hint === 'object' ? hint[chosen as never] : hint;
  return key === undefined ? undefined : t(key);
}

interface SliderProps {
  control: SliderControl;
  value: number;
  onChange: (value: number) => void;
}

function Slider({ control, value, onChange }: SliderProps) {
  const { label, min, max, step, unit } = control;
  const hint = hintOf(control);
  const text = t(unit, [value]);
  return (
    <label class="range-row">
      <span class="setting-label">
        {t(label)}
        {hint !== undefined && <small class="hint">{hint}</small>}
      </span>
      <span class="range">
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={text}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output>{text}</output>
      </span>
    </label>
  );
}
