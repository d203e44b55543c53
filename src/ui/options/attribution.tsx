import { useState } from 'preact/hooks';
import { t } from '../components/i18n';

/** The attribution and licenses of the dictionaries, as packaged by the build. */
const ATTRIBUTION = '/packs/attribution.txt';
/**
 * The licenses of the program and its bundled libraries (src/commands/build/bundled-licenses.ts).
 */
const LICENSES = '/licenses.txt';

/** The sources of the dictionaries, and the licenses of dictionaries and program. */
export function Attribution() {
  return (
    <>
      <h3>{t('attributionTitle')}</h3>
      <p>{t('attributionSummary')}</p>
      <TextFile id="attribution" address={ATTRIBUTION} summary={t('attributionShow')} />
      <TextFile id="licenses" address={LICENSES} summary={t('licensesShow')} />
    </>
  );
}

interface TextFileProps {
  id: string;
  address: string;
  summary: string;
}

/** A text file of the extension, loaded when it is opened. */
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
