import type { ImportNews } from '../../user-dictionaries/import/import-messages';
import type { SkippedKind } from '../../user-dictionaries/import/skipped-items';
import { dictionaryCounts, formatted } from './dictionary-counts';
import { t, tWith } from '../components/i18n';
import type { ImportOutcome, RunningImport } from './use-dictionary-import';

interface ProgressRowProps {
  label: string;
  /** From 0 to 1; undefined if unknown. */
  share: number | undefined;
}

export function ProgressRow({ label, share }: ProgressRowProps) {
  return (
    <div class="progress-row">
      <p>{label}</p>
      <progress aria-label={label} value={share} max={1} />
    </div>
  );
}

interface RunningImportProps {
  running: RunningImport;
  onCancel: () => void;
}

export function RunningImportRow({ running, onCancel }: RunningImportProps) {
  const { file, entries, share, canceling } = running;
  const entriesText = t('importEntries', entries, [formatted(entries)]);
  return (
    <div class="running-import">
      <ProgressRow label={t('importing', [file.name])} share={share} />
      <p class="hint">{canceling ? t('importCanceling') : entriesText}</p>
      <button type="button" class="button cancel" disabled={canceling} onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

interface ImportOutcomesProps {
  outcomes: readonly ImportOutcome[];
  isBusy: boolean;
  onReplace: (file: File) => void;
}

export function ImportOutcomes({ outcomes, isBusy, onReplace }: ImportOutcomesProps) {
  return (
    <>
      {outcomes.map(({ file, news }, place) => (
        <div key={place} class={news.kind === 'refused' ? 'outcome failed' : 'outcome'}>
          <OutcomeText file={file} news={news} />
          {news.kind === 'refused' && news.problem === 'importTitleTaken' && (
            <button
              type="button"
              class="button replace"
              disabled={isBusy}
              onClick={() => onReplace(file)}
            >
              {t('importReplace')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

function OutcomeText({ file, news }: ImportOutcome) {
  if (news.kind === 'canceled') return <p>{t('importCanceled', [file.name])}</p>;
  if (news.kind === 'refused') {
    return (
      <p>
        {t('importRefused', [file.name])} {problemText(news)}
      </p>
    );
  }
  const { title, counts, skipped } = news;
  return (
    <>
      <p>{t('importDone', [title, dictionaryCounts(counts).join(' · ')])}</p>
      {skipped.length > 0 && (
        <p class="hint">{t('importSkipped', [skipped.map(skippedText).join(' · ')])}</p>
      )}
    </>
  );
}

function skippedText({ reason, count, example }: SkippedKind): string {
  return t(reason, count, [formatted(count), example]);
}

function problemText({ problem, substitutions }: Extract<ImportNews, { kind: 'refused' }>): string {
  return tWith(
    problem,
    substitutions.map((value) => (typeof value === 'number' ? formatted(value) : value)),
  );
}
