import type { ComponentChildren } from 'preact';
import { Logo } from './icons';
import { t } from './i18n';

/** The header of a full page: logo, name and title, with `children` at the end of the line. */
export function PageHeader({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-header">
      <Logo size={40} />
      <div>
        <p class="product">{t('extensionName')}</p>
        <h1>{title}</h1>
      </div>
      {children}
    </header>
  );
}
