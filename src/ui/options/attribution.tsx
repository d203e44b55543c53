import { useState } from 'preact/hooks';
import { t } from '../components/i18n';

/** Where the build puts the attribution and licenses of the dictionaries, in the extension. */
const ATTRIBUTION = '/packs/attribution.txt';
/** The licenses of the program and of what is bundled into it (src/commands/bundled-licenses.ts). */
const LICENSES = '/licenses.txt';

/** Where the dictionaries come from, and the licenses that ship with them and with the program. */
export function Attribution() {
  return (
    <section class="panel" aria-labelledby="attribution-title">
      <h2 id="attribution-title">{t('attributionTitle')}</h2>
      <p>{t('attributionSummary')}</p>
      <TextFile id="attribution" address={ATTRIBUTION} summary={t('attributionShow')} />
      <TextFile id="licenses" address={LICENSES} summary={t('licensesShow')} />
    </section>
  );
}

interface TextFileProps {
  id: string;
  address: string;
  summary: string;
}

/** A text of the extension's files, read when it is opened. */
function TextFile({ id, address, summary }: TextFileProps) {
  const [text, setText] = useState<string | null>(null);

  const load = async () => {
    if (text !== null) return;
    try {
      setText(await readText(address));
    } catch {
      setText(t('attributionMissing'));
    }
  };

  return (
    <details id={id} onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{summary}</summary>
      <pre class="attribution" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
