import { CloseIcon } from './icons';
import { t } from './i18n';

interface RemoveButtonProps {
  /** The word of the row. */
  term: string;
  onRemove: () => Promise<void>;
}

/** Removes its row from the list. The focus moves to a neighboring row, or to the list. */
export function RemoveButton({ term, onRemove }: RemoveButtonProps) {
  const name = t('removeWord', [term]);
  const remove = async (button: HTMLElement) => {
    const row = button.closest('li');
    const list = row?.parentElement;
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    await onRemove();
    (next?.querySelector<HTMLElement>('.remove') ?? list)?.focus();
  };
  return (
    <button
      type="button"
      class="icon-button remove"
      aria-label={name}
      title={name}
      onClick={(event) => void remove(event.currentTarget)}
    >
      <CloseIcon />
    </button>
  );
}
