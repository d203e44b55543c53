import { useEffect, useMemo, useState } from 'preact/hooks';
import { SETTINGS, type SettingName } from '../../settings/settings';
import { settingsIn } from '../../settings/section-defaults';
import type { TextKey } from '../../texts/text-key';
import { foldForSearch } from '../../vocabulary/search-text';
import { searchQuery } from '../../vocabulary/search-query';
import { tWith } from '../components/i18n';
import { TABLE_SECTIONS, type PageSection } from './sections';

/** Settings are found by their texts in each of these languages, whichever the interface has. */
const LANGUAGES = ['en', 'ja'];

/** The browser's own format, in the extension's files. */
type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

export interface SettingsSearch {
  showsSection: (section: PageSection) => boolean;
  showsSetting: (section: PageSection, name: SettingName) => boolean;
}

/** Which sections and settings have the query in their titles, labels, hints or choices. */
export function useSettingsSearch(query: string): SettingsSearch {
  const locales = useLocales();
  return useMemo(() => {
    const matches = searchQuery(query, Infinity);
    const has = (keys: readonly TextKey[]) =>
      keys.some((key) => {
        const texts = [tWith(key, []), ...locales.map((messages) => messages[key]?.message ?? '')];
        return matches(foldForSearch(texts.join('\n')));
      });
    const showsSetting = ({ title }: PageSection, name: SettingName) =>
      has([title, ...textsOf(name)]);
    const showsSection = (section: PageSection) => {
      const table = TABLE_SECTIONS.find(({ id }) => id === section.id);
      const rows = table === undefined ? [] : settingsIn(table.id);
      return (
        has([section.title, ...section.texts]) || rows.some((name) => showsSetting(section, name))
      );
    };
    return { showsSection, showsSetting };
  }, [query, locales]);
}

/** Label, hints and choices. */
function textsOf(name: SettingName): TextKey[] {
  const { control } = SETTINGS[name];
  if (control === null) return [];
  const { label, hint } = control;
  const hints: readonly TextKey[] =
    typeof hint === 'object' ? Object.values(hint) : hint ? [hint] : [];
  return [label, ...hints, ...(control.kind === 'choice' ? Object.values(control.choices) : [])];
}

/** The texts of all languages; none until they are loaded. */
function useLocales(): readonly Messages[] {
  const [locales, setLocales] = useState<readonly Messages[]>([]);
  useEffect(() => {
    const load = async (language: string) =>
      (await (await fetch(`/_locales/${language}/messages.json`)).json()) as Messages;
    // Without them the search knows the language of the interface.
    Promise.all(LANGUAGES.map(load)).then(setLocales, () => undefined);
  }, []);
  return locales;
}
