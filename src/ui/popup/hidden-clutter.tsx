import { t } from '../components/i18n';
import { clutterLabel } from './clutter-label';
import type { PageState } from '../../content/page-state';

interface HiddenClutterProps {
  hidden: PageState['hidden'];
  onShow: (id: string, shown: boolean) => void;
}

/** The hidden elements of the page, each with a button that shows it again. */
export function HiddenClutter({ hidden, onShow }: HiddenClutterProps) {
  if (hidden.length === 0) return null;
  return (
    <ul class="clutter">
      {hidden.map(({ id, excerpt, shown }) => {
        const name = t(clutterLabel(id));
        const action = shown ? t('clutterHide') : t('clutterShow');
        return (
          <li key={id}>
            <div class="word-text">
              <span>{name}</span>
              <p class="excerpt" lang="ja">
                {excerpt}
              </p>
            </div>
            <button
              type="button"
              class="text-button"
              aria-label={`${action}: ${name}`}
              onClick={() => onShow(id, !shown)}
            >
              {action}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
