interface SwitchProps {
  id?: string;
  label: string;
  /** A second line under the label. */
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A labeled on/off switch. The label can be clicked too. */
export function Switch({ id, label, hint, on, disabled, onChange }: SwitchProps) {
  return (
    <label class="switch-row">
      <span class="setting-label">
        {label}
        {hint !== undefined && <small class="hint">{hint}</small>}
      </span>
      <button
        id={id}
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </label>
  );
}
