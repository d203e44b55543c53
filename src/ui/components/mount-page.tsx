import { render } from 'preact';
import type { ComponentType } from 'preact';
import { t } from './i18n';
import './theme.css';

/** Renders a component into the page's `#root`, and sets the document's language and title. */
export function mountPage(Page: ComponentType, title: string): void {
  document.documentElement.lang = t('uiLanguage');
  document.title = title;
  const root = document.getElementById('root');
  if (root !== null) render(<Page />, root);
}
