import { t, tReceived } from '../components/i18n';

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
