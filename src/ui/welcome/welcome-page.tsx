import type { ComponentChildren } from 'preact';
import type { ReadOwnArticle } from '../../content/own-article';
import { Logo } from '../components/icons';
import { t } from '../components/i18n';
import { PageLinks } from '../components/page-header';
import { NextArticles } from './next-articles';
import { Practice } from './practice';
import '../components/pages.css';
import './welcome.css';

/**
 * The page shown after installation, and help later: an article on which everything works at once,
 * then where to read on.
 */
export function WelcomePage({ readArticle }: { readArticle: ReadOwnArticle }) {
  return (
    <div class="page welcome">
      <PageLinks page="welcome" />
      <header class="welcome-header">
        <Logo size={56} />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </div>
      </header>
      <main>
        <Practice readArticle={readArticle} />
        <NextArticles />
        <div class="further">
          <Further id="pin" title={t('welcomePinTitle')} text={t('welcomePin')} />
          <Further id="vocabulary" title={t('vocabularyTitle')} text={t('welcomeVocabulary')}>
            <PageLink href="/vocabulary.html">{t('welcomeToVocabulary')}</PageLink>
          </Further>
          <Further id="settings" title={t('optionsTitle')} text={t('welcomeSettings')}>
            <PageLink href="/options.html">{t('welcomeToSettings')}</PageLink>
          </Further>
          <Further id="privacy" title={t('privacyTitle')} text={t('privacyStatement')} />
        </div>
      </main>
    </div>
  );
}

interface FurtherProps {
  id: string;
  title: string;
  text: string;
  children?: ComponentChildren;
}

function Further({ id, title, text, children }: FurtherProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

/** Opens a tab of its own: the article on this page follows what is changed there. */
function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a href={href} target="_blank">
        {children}
      </a>
    </p>
  );
}
