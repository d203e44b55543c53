import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchCorrections } from '../../corrections/correction-changes';
import { removeCorrection, restoreCorrections } from '../../corrections/correction-store';
import { listCorrections, type CorrectionList } from '../../corrections/known-corrections';
import type { StoredCorrection } from '../../corrections/stored-correction';
import type { Announcement } from '../components/announcement';
import { t } from '../components/i18n';

/**
 * The reader's corrections; null until they are read. Kept up to date with changes of other
 * contexts.
 */
export function useCorrections() {
  const [list, setList] = useState<CorrectionList | null>(null);
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);

  useEffect(() => {
    const reload = () => void listCorrections().then(setList);
    reload();
    return watchCorrections(reload);
  }, []);

  const remove = useCallback(async (correction: StoredCorrection) => {
    try {
      await removeCorrection(correction);
      setAnnouncement({
        text: t('removedAnnouncement', [correction.meant]),
        undo: () => void restoreCorrections([correction]),
      });
    } catch {
      setAnnouncement({ text: t('savedFailed') });
    }
  }, []);

  const clearAnnouncement = useCallback(() => setAnnouncement(null), []);
  return { list, remove, announcement, clearAnnouncement };
}
