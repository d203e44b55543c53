import { useEffect, useRef } from 'preact/hooks';
import { t } from './i18n';

/** A change of a word, for screen readers. With `undo` it is also visible. */
export interface Announcement {
  text: string;
  undo?: () => void;
}

interface AnnouncementRegionProps {
  announcement: Announcement | null;
  onDone: () => void;
}

/** How long undo is offered, in milliseconds. */
const UNDO_SHOWN_MS = 8_000;

/**
 * The live region for saved and removed words. It is always in the page, since screen readers only
 * announce changes of regions that already exist. Undo stays while it is hovered or focused.
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
