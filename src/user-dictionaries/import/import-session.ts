import type { ImportNews, ImportRequest } from './import-messages';

export interface ImportSession {
  /** What is stored of it already is removed; `canceled` follows. */
  cancel: () => void;
}

/**
 * Imports a file in a worker of its own, which ends with its last news: `done`, `canceled` or
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
  // It did not start, or something in it was not foreseen. Its remains go at the next start.
  worker.addEventListener('error', () =>
    receive({ kind: 'refused', problem: 'importFailed', substitutions: [] }),
  );
  send({ kind: 'import', file, replace });
  return { cancel: () => send({ kind: 'cancel' }) };
}
