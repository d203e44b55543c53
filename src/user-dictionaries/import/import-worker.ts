/** Worker that imports one dictionary, so that the page stays responsive. */
import { importDictionary } from './import-dictionary';
import type { ImportProgress } from './import-dictionary';
import type { ImportNews, ImportRequest } from './import-messages';
import { ImportError } from './import-problem';

/** Throttle of progress messages, in milliseconds. */
const TELL_EVERY = 100;

const canceling = new AbortController();
const tell = (news: ImportNews) => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'cancel') canceling.abort();
  else void run(data.file, data.replace);
});

async function run(file: Blob, replace: boolean): Promise<void> {
  const onProgress = atMostEvery(TELL_EVERY, (progress) => tell({ kind: 'progress', ...progress }));
  try {
    const options = { replace, signal: canceling.signal, onProgress };
    tell({ kind: 'done', ...(await importDictionary(file, options)) });
  } catch (error) {
    if (error instanceof ImportError) {
      const { problem, substitutions } = error;
      tell({ kind: 'refused', problem, substitutions });
    } else {
      tell({ kind: 'canceled' });
    }
  }
}

function atMostEvery(milliseconds: number, listener: (progress: ImportProgress) => void) {
  let next = 0;
  return (progress: ImportProgress) => {
    if (performance.now() < next) return;
    next = performance.now() + milliseconds;
    listener(progress);
  };
}
