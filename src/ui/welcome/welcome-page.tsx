import type { ReadOwnArticle } from '../../content/own-article';
import type { PlainTextKey } from '../../texts/text-key';
import { Logo } from '../components/icons';
import { t } from '../components/i18n';
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
          <Further id="pin" title="welcomePinTitle" text="welcomePin" />
          <Further
            id="vocabulary"
            title="vocabularyTitle"
            text="welcomeVocabulary"
            link={{ href: '/vocabulary.html', text: 'welcomeToVocabulary' }}
          />
          <Further
            id="settings"
            title="optionsTitle"
            text="welcomeSettings"
            link={{ href: '/options.html', text: 'welcomeToSettings' }}
          />
          <Further id="privacy" title="privacyTitle" text="privacyStatement" />
        </div>
      </main>
    </div>
  );
}

interface FurtherProps {
  id: string;
  title: PlainTextKey;
  text: PlainTextKey;
  link?: { href: string; text: PlainTextKey };
}

function Further({ id, title, text, link }: FurtherProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      <p>{t(text)}</p>
      {link !== undefined && (
        <p>
          {/* The article above follows what is changed there. */}
          <a href={link.href} target="_blank">
            {t(link.text)}
          </a>
        </p>
      )}
    </section>
  );
}
