import { useState } from 'preact/hooks';
import { t } from '../i18n';

/** Where the build puts the attribution and licenses of the dictionaries, in the extension. */
const ATTRIBUTION = '/packs/attribution.txt';

/** The dictionaries' attribution and licenses, which ship with them. */
export function Attribution() {
  const [text, setText] = useState<string | null>(null);

  const load = async () => {
    if (text !== null) return;
    try {
      setText(await readAttribution());
    } catch {
      setText(t('attributionMissing'));
    }
  };

  return (
    <section class="panel" aria-labelledby="attribution-title">
      <h2 id="attribution-title">{t('attributionTitle')}</h2>
      <p>{t('attributionSummary')}</p>
      <details onToggle={(event) => event.currentTarget.open && void load()}>
        <summary>{t('attributionShow')}</summary>
        <pre class="attribution" tabIndex={0}>
          {text}
        </pre>
      </details>
    </section>
  );
}

async function readAttribution(): Promise<string> {
  const response = await fetch(ATTRIBUTION);
  if (!response.ok) throw new Error(`${ATTRIBUTION}: ${response.status}`);
  return response.text();
}
