import type { ImportNews, ImportRequest } from './import-messages';

export interface ImportSession {
  /** Removes what is already stored; then the listener gets `canceled`. */
  cancel: () => void;
}

/**
 * Imports a file in a worker, which is terminated after its last message: `done`, `canceled` or
 * `refused`.
 */
export function startImport(
  file: Blob,
  replace: boolean,
  listener: (news: ImportNews) => void,
): ImportSession {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: ImportRequest) => worker.postMessage(request);
  const receive = (news: ImportNews) => {
    if (news.kind !== 'progress') worker.terminate();
    listener(news);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => receive(data));
  // The worker did not start, or failed unexpectedly. What it stored is removed at the next start.
  worker.addEventListener('error', () =>
    receive({ kind: 'refused', problem: 'importFailed', substitutions: [] }),
  );
  send({ kind: 'import', file, replace });
  return { cancel: () => send({ kind: 'cancel' }) };
}
