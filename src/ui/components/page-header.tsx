import type { ComponentChildren } from 'preact';
import type { PlainTextKey } from '../../texts/text-key';
import { Logo } from './icons';
import { t } from './i18n';

/** The pages of the extension that open in a tab, in the order of their links. */
const PAGES = {
  vocabulary: { address: '/vocabulary.html', title: 'vocabularyTitle' },
  settings: { address: '/options.html', title: 'optionsTitle' },
  welcome: { address: '/welcome.html', title: 'gettingStartedTitle' },
} as const satisfies Record<string, { address: string; title: PlainTextKey }>;

type PageName = keyof typeof PAGES;

interface PageHeaderProps {
  page: PageName;
  /** At the end of the line of the title. */
  children?: ComponentChildren;
}

/** The header of a full page: links to all of them, logo, name and title. */
export function PageHeader({ page, children }: PageHeaderProps) {
  return (
    <header>
      <PageLinks page={page} />
      <div class="page-header">
        <Logo size={40} />
        <div>
          <p class="product">{t('extensionName')}</p>
          <h1>{t(PAGES[page].title)}</h1>
        </div>
        {children}
      </div>
    </header>
  );
}

/** Links to the pages of the extension, the same on each of them. */
export function PageLinks({ page }: { page: PageName }) {
  return (
    <nav class="page-links" aria-label={t('pagesOfKijiyomi')}>
      {(Object.keys(PAGES) as PageName[]).map((name) => (
        <a key={name} href={PAGES[name].address} aria-current={name === page ? 'page' : undefined}>
          {t(PAGES[name].title)}
        </a>
      ))}
    </nav>
  );
}
