import { t, tReceived } from '../components/i18n';
import type { PageState } from '../../content/page-state';

type FoundArticle = NonNullable<PageState['article']>;

/** How reliable the method is by which the article was found. */
function foundLabel(foundBy: FoundArticle['foundBy']): string {
  return {
    profile: t('foundByProfile'),
    'profile-fallback': t('foundByFallback'),
    'linked-data': t('foundByLinkedData'),
    heuristics: t('foundByText'),
  }[foundBy];
}

/** How the article was found, and the evidence for it. */
export function PageFound({ state: { article, why, signs } }: { state: PageState }) {
  if (article === null) return null;
  return (
    <details class="more found">
      <summary>{foundLabel(article.foundBy)}</summary>
      <p>{tReceived(why, 'foundInGeneral')}</p>
      <PageSigns signs={signs} />
    </details>
  );
}

/** The evidence for and against an article, as far as this version has texts for it. */
export function PageSigns({ signs }: { signs: readonly string[] }) {
  const texts = signs.map((sign) => tReceived(sign)).filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <div class="signs">
      <h3>{t('signsTitle')}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
