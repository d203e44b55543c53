import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { startImport } from '../../user-dictionaries/import/import-session';
import type { ImportSession } from '../../user-dictionaries/import/import-session';
import type { ImportNews } from '../../user-dictionaries/import/import-messages';

/** The running import. */
export interface RunningImport {
  file: File;
  entries: number;
  /** From 0 to 1. */
  share: number;
  /** Whether it was canceled and its records are being removed. */
  canceling: boolean;
}

export interface ImportOutcome {
  file: File;
  news: Exclude<ImportNews, { kind: 'progress' }>;
}

interface Waiting {
  file: File;
  replace: boolean;
}

/** Imports files one after the other. */
export function useDictionaryImport() {
  const [running, setRunning] = useState<RunningImport | null>(null);
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);
  const waiting = useRef<Waiting[]>([]);
  const session = useRef<ImportSession | null>(null);

  const next = useCallback(() => {
    const job = waiting.current.shift();
    if (job === undefined) return;
    const { file, replace } = job;
    setRunning({ file, entries: 0, share: 0, canceling: false });
    session.current = startImport(file, replace, (news) => {
      if (news.kind === 'progress') {
        const { entries, share } = news;
        setRunning((now) => (now === null ? null : { ...now, entries, share }));
        return;
      }
      session.current = null;
      setRunning(null);
      setOutcomes((before) => [...before, { file, news }]);
      next();
    });
  }, []);

  const add = useCallback(
    (files: readonly File[], replace = false) => {
      if (files.length === 0) return;
      if (session.current === null) setOutcomes([]);
      waiting.current.push(...files.map((file) => ({ file, replace })));
      if (session.current === null) next();
    },
    [next],
  );

  /** Cancels the running import and those that are queued. */
  const cancel = useCallback(() => {
    waiting.current = [];
    session.current?.cancel();
    setRunning((now) => (now === null ? null : { ...now, canceling: true }));
  }, []);

  useEffect(() => cancel, [cancel]);
  useEffect(() => {
    if (running === null) return undefined;
    // Closing the page would cancel the import.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [running]);

  return { running, outcomes, add, cancel };
}
