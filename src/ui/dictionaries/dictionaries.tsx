import { useRef, useState } from 'preact/hooks';
import { PlusIcon } from '../components/icons';
import { t } from '../components/i18n';
import { useDictionaries } from './use-dictionaries';
import { useDictionaryImport } from './use-dictionary-import';
import { DictionaryRow } from './dictionary-row';
import { ImportOutcomes, ProgressRow, RunningImportRow } from './dictionary-import';

/** Lists the built-in and imported dictionaries: order, on or off, remove, import. */
export function Dictionaries() {
  const { dictionaries, unavailable, removal, news, move, switchOn, remove } = useDictionaries();
  const { running, outcomes, add, cancel } = useDictionaryImport();
  const title = useRef<HTMLHeadingElement>(null);
  const listed = dictionaries ?? [];

  return (
    <section class="panel" aria-labelledby="dictionaries-title">
      <h2 id="dictionaries-title" ref={title} tabIndex={-1}>
        {t('dictionariesTitle')}
      </h2>
      <p class="hint">{t('dictionariesHint')}</p>
      <ul id="dictionaries" class="dictionaries">
        <li>
          <div class="word-text">
            <span class="dictionary-title">{t('dictionariesBuiltIn')}</span>
            <span class="hint">{t('dictionariesBuiltInHint')}</span>
          </div>
        </li>
        {listed.map((dictionary, place) => (
          <DictionaryRow
            key={dictionary.id}
            dictionary={dictionary}
            isFirst={place === 0}
            isLast={place === listed.length - 1}
            onMove={(by) => move(dictionary, by)}
            onSwitch={(on) => void switchOn(dictionary, on)}
            onRemove={() => {
              // The row is removed at once, with the focused button in it.
              title.current?.focus();
              void remove(dictionary);
            }}
          />
        ))}
      </ul>
      {dictionaries?.length === 0 && <p class="empty">{t('dictionariesEmpty')}</p>}
      {removal !== null && (
        <ProgressRow label={t('dictionaryRemoving', [removal.title])} share={removal.share} />
      )}
      {unavailable ? (
        <p class="outcome failed">{t('dictionariesUnavailable')}</p>
      ) : (
        <AddFiles onAdd={add} />
      )}
      {running !== null && <RunningImportRow running={running} onCancel={cancel} />}
      <div role="status">
        <ImportOutcomes
          outcomes={outcomes}
          isBusy={running !== null}
          onReplace={(file) => add([file], true)}
        />
        <p class="visually-hidden">{news}</p>
      </div>
    </section>
  );
}

function AddFiles({ onAdd }: { onAdd: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onAdd([...(event.dataTransfer?.files ?? [])]);
  };
  const choose = (chosen: HTMLInputElement) => {
    onAdd([...(chosen.files ?? [])]);
    // So that the same file can be chosen again, after it was repaired.
    chosen.value = '';
  };

  return (
    <div
      class={isOver ? 'actions drop-zone over' : 'actions drop-zone'}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <button
        id="add-dictionaries"
        type="button"
        class="button"
        onClick={() => input.current?.click()}
      >
        <PlusIcon />
        {t('dictionariesAdd')}
      </button>
      <span class="hint">{t('dictionariesDrop')}</span>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        multiple
        hidden
        aria-label={t('dictionariesAdd')}
        onChange={(event) => choose(event.currentTarget)}
      />
    </div>
  );
}
