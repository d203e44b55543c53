import './popup.css';
import { AnnouncementRegion } from '../components/announcement';
import { ListIcon, Logo, SettingsIcon } from '../components/icons';
import { t } from '../components/i18n';
import { usePrivateWindow } from '../vocabulary/use-private-window';
import { useVocabulary } from '../vocabulary/use-vocabulary';
import { PagePanel } from './page-panel';
import { SavedDrawer } from './saved-drawer';
import { findPageTab } from './page-tab';
import { wordKeyOf } from './page-word-keys';
import { usePageState } from './use-page-state';

/** The toolbar popup: the words of the page, with the saved words in a drawer below them. */
export function Popup() {
  const page = usePageState();
  const isPrivate = usePrivateWindow(findPageTab);
  const words = page.view.kind === 'ready' ? page.view.state.words : [];
  const vocabulary = useVocabulary(words.map(wordKeyOf));
  return (
    <div class="popup">
      <header class="top-bar">
        <Logo size={24} />
        <h1>{t('extensionName')}</h1>
        <nav>
          <PageLink href="/vocabulary.html" name={t('vocabularyTitle')}>
            <ListIcon />
          </PageLink>
          <PageLink href="/options.html" name={t('optionsTitle')}>
            <SettingsIcon />
          </PageLink>
        </nav>
      </header>
      <PagePanel page={page} vocabulary={vocabulary} isPrivate={isPrivate} />
      <SavedDrawer vocabulary={vocabulary} isPrivate={isPrivate} />
      <AnnouncementRegion
        announcement={vocabulary.announcement}
        onDone={vocabulary.clearAnnouncement}
      />
    </div>
  );
}

function PageLink({
  href,
  name,
  children,
}: {
  href: string;
  name: string;
  children: preact.JSX.Element;
}) {
  return (
    <a class="page-link" href={href} target="_blank">
      {children}
      {name}
    </a>
  );
}
