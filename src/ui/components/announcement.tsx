import { useEffect, useRef } from 'preact/hooks';
import { t } from './i18n';

/** What just happened to a word. With `undo` it is shown as well as spoken. */
export interface Announcement {
  text: string;
  undo?: () => void;
}

interface AnnouncementRegionProps {
  announcement: Announcement | null;
  onDone: () => void;
}

/** How long an undo is offered, in milliseconds. */
const UNDO_SHOWN_MS = 8_000;

/**
 * The live region for saved and removed words; always in the page, since screen readers speak
 * only changes of a region they know. An undo stays while the pointer or the keyboard is on it.
 */
export function AnnouncementRegion({ announcement, onDone }: AnnouncementRegionProps) {
  const region = useRef<HTMLDivElement>(null);
  const undo = announcement?.undo;

  useEffect(() => {
    if (announcement === null) return undefined;
    const timer = setInterval(() => {
      const isInUse = region.current?.matches(':hover, :has(:focus-visible)') ?? false;
      if (!isInUse) onDone();
    }, UNDO_SHOWN_MS);
    return () => clearInterval(timer);
  }, [announcement, onDone]);

  return (
    <div
      ref={region}
      class={undo !== undefined ? 'toast' : 'visually-hidden'}
      role="status"
      aria-live="polite"
    >
      {announcement !== null && <span>{announcement.text}</span>}
      {undo !== undefined && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            undo();
            onDone();
          }}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}
