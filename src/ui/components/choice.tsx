import { useId } from 'preact/hooks';

interface ChoiceProps<V extends string> {
  label: string;
  hint?: string;
  options: readonly { value: V; label: string }[];
  chosen: V;
  onChoose: (value: V) => void;
}

/** A segmented control: one of a few options. */
export function Choice<V extends string>({
  label,
  hint,
  options,
  chosen,
  onChoose,
}: ChoiceProps<V>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`} class="setting-label">
        {label}
        {hint !== undefined && <small class="hint">{hint}</small>}
      </span>
      <div class="segments">
        {options.map(({ value, label: optionLabel }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{optionLabel}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
