/** The sections of the settings page, in their order, with the texts by which each is found. */
import type { SettingSection } from '../../settings/setting';
import type { PlainTextKey, TextKey } from '../../texts/text-key';

export interface PageSection {
  readonly id: string;
  readonly title: PlainTextKey;
  /** What the search looks at besides the title; a section of the table of settings has its rows. */
  readonly texts: readonly TextKey[];
}

interface TableSection extends PageSection {
  readonly id: SettingSection;
  /** Whether the preview shows what its settings do. */
  readonly isPreviewed: boolean;
}

/** Shown as the rows of the table of settings. */
export const TABLE_SECTIONS: readonly TableSection[] = [
  { id: 'furigana', title: 'sectionFurigana', texts: [], isPreviewed: true },
  { id: 'glosses', title: 'sectionGlosses', texts: [], isPreviewed: true },
  { id: 'card', title: 'sectionCard', texts: [], isPreviewed: false },
  { id: 'page', title: 'sectionPage', texts: [], isPreviewed: false },
];

/** Each has a component of its own. */
export const OWN_SECTIONS = {
  sites: {
    id: 'sites',
    title: 'optionsSites',
    texts: ['optionsSitesHint', 'optionsEverywhere', 'optionsSitesOff', 'optionsSitesAdded'],
  },
  dictionaries: {
    id: 'dictionaries-section',
    title: 'dictionariesTitle',
    texts: ['dictionariesHint', 'dictionariesAdd'],
  },
  corrections: {
    id: 'corrections-section',
    title: 'correctionsTitle',
    texts: ['correctionsHint'],
  },
  backup: {
    id: 'backup',
    title: 'backupTitle',
    texts: ['backupHint', 'backupSave', 'backupRestore'],
  },
  about: {
    id: 'about',
    title: 'sectionAbout',
    texts: ['privacyTitle', 'privacyStatement', 'attributionTitle', 'licensesShow'],
  },
} as const satisfies Record<string, PageSection>;

export const ALL_SECTIONS: readonly PageSection[] = [
  ...TABLE_SECTIONS,
  ...Object.values(OWN_SECTIONS),
];
