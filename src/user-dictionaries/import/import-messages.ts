/** Messages between the page and its import worker. Both are of the same build. */
import type { ImportProgress, ImportReport } from './import-dictionary';
import type { ImportProblem } from './import-problem';

export type ImportRequest = { kind: 'import'; file: Blob; replace: boolean } | { kind: 'cancel' };

export type ImportNews =
  | ({ kind: 'progress' } & ImportProgress)
  | ({ kind: 'done' } & ImportReport)
  | { kind: 'canceled' }
  | {
      kind: 'refused';
      problem: ImportProblem;
      substitutions: readonly (string | number)[];
    };
