import { useEffect, useRef, useState } from 'preact/hooks';
import type { DictionaryRecord } from '../../user-dictionaries/store/stored-records';
import { dictionaryCounts } from './dictionary-counts';
import { ArrowIcon, CloseIcon } from '../components/icons';
import { t } from '../components/i18n';

interface DictionaryRowProps {
  dictionary: DictionaryRecord;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => Promise<void>;
  onSwitch: (on: boolean) => void;
  onRemove: () => void;
}

/** An imported dictionary. Its own metadata is shown as text. */
export function DictionaryRow(props: DictionaryRowProps) {
  const { dictionary, onRemove } = props;
  const { id, title, revision, counts } = dictionary;
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);

  const keep = () => {
    setAsking(false);
    remove.current?.focus();
  };

  return (
    <li data-dictionary={id}>
      <div class="dictionary-head">
        <div class="word-text">
          <span class="dictionary-title">{title}</span>
          <span class="hint">{[revision, ...dictionaryCounts(counts)].join(' · ')}</span>
        </div>
        <Controls {...props} removeButton={remove} onAsk={() => setAsking(true)} />
      </div>
      <AboutDictionary dictionary={dictionary} />
      {asking && <RemovalQuestion title={title} onYes={onRemove} onNo={keep} />}
    </li>
  );
}

interface ControlsProps extends DictionaryRowProps {
  removeButton: { current: HTMLButtonElement | null };
  onAsk: () => void;
}

function Controls({
  dictionary: { title, enabled },
  isFirst,
  isLast,
  onMove,
  onSwitch,
  removeButton,
  onAsk,
}: ControlsProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);

  // A row that moves may lose the focus; at the end of the list its button is disabled.
  useEffect(() => {
    const wanted = moved.current;
    moved.current = null;
    if (wanted === null) return;
    const all = [...(buttons.current?.querySelectorAll<HTMLButtonElement>('.move') ?? [])];
    const same = all.find((button) => button.classList.contains(wanted));
    (same?.disabled ? all.find((button) => !button.disabled) : same)?.focus();
  }, [isFirst, isLast]);

  const move = async (by: -1 | 1) => {
    const name = by === -1 ? 'up' : 'down';
    moved.current = name;
    await onMove(by);
    buttons.current?.querySelector<HTMLButtonElement>(`.${name}:enabled`)?.focus();
  };

  const button = (name: string, by: -1 | 1, label: string, disabled: boolean) => (
    <button
      type="button"
      class={`icon-button move ${name}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => void move(by)}
    >
      <ArrowIcon down={by === 1} />
    </button>
  );

  return (
    <div class="dictionary-controls" ref={buttons}>
      {button('up', -1, t('dictionaryUp', [title]), isFirst)}
      {button('down', 1, t('dictionaryDown', [title]), isLast)}
      <button
        type="button"
        ref={removeButton}
        class="icon-button remove"
        aria-label={t('dictionaryRemove', [title])}
        title={t('dictionaryRemove', [title])}
        onClick={onAsk}
      >
        <CloseIcon />
      </button>
      <label class="dictionary-use">
        {t('dictionaryUseShort')}
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={enabled}
          aria-label={t('dictionaryUse', [title])}
          onClick={() => onSwitch(!enabled)}
        />
      </label>
    </div>
  );
}

function AboutDictionary({ dictionary }: { dictionary: DictionaryRecord }) {
  const { author, url, description, attribution } = dictionary;
  const lines = [author && t('dictionaryAuthor', [author]), url, description, attribution];
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return null;
  return (
    <details class="dictionary-about">
      <summary>{t('dictionaryAbout')}</summary>
      {said.map((line) => (
        <p key={line} class="hint">
          {line}
        </p>
      ))}
    </details>
  );
}

interface RemovalQuestionProps {
  title: string;
  onYes: () => void;
  onNo: () => void;
}

function RemovalQuestion({ title, onYes, onNo }: RemovalQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      class="actions"
      role="group"
      aria-label={t('dictionaryRemoveQuestion', [title])}
      onKeyDown={({ key }) => key === 'Escape' && onNo()}
    >
      <p>{t('dictionaryRemoveQuestion', [title])}</p>
      <button type="button" class="button" onClick={onYes}>
        {t('dictionaryRemoveYes')}
      </button>
      <button type="button" ref={keep} class="button" onClick={onNo}>
        {t('cancel')}
      </button>
    </div>
  );
}
