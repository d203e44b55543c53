/**
 * What the reader can choose: one row per setting. The type, the parser and the settings page come
 * from the rows, so a new setting is a new row and its texts.
 */
import * as v from 'valibot';
import type { FuriganaGrouping } from '../text/furigana-span';
import { choice, onOff, slider, type Setting } from './setting';

/** In the order in which each section of the settings page shows them. */
export const SETTINGS = {
  /** Readings over the kanji. */
  furigana: onOff({
    section: 'furigana',
    default: true,
    label: 'optionsFurigana',
    hint: 'optionsFuriganaHint',
  }),
  /** Whether a reading goes over a run of kanji or over each kanji. */
  furiganaGrouping: choice<FuriganaGrouping>({
    section: 'furigana',
    default: 'grouped',
    label: 'optionsGrouping',
    hint: 'optionsGroupingHint',
    choices: { grouped: 'optionsGroupingGrouped', 'per-kanji': 'optionsGroupingPerKanji' },
  }),
  /** How many words get an English gloss. */
  glossDensity: choice({
    section: 'glosses',
    default: 'few',
    label: 'optionsGlosses',
    hint: 'optionsGlossesHint',
    choices: { off: 'optionsGlossesOff', few: 'optionsGlossesFew', more: 'optionsGlossesMore' },
  }),
  /** Under the word, or after it in the line. */
  glossPlacement: choice({
    section: 'glosses',
    default: 'under',
    label: 'optionsPlacement',
    choices: { under: 'optionsPlacementUnder', after: 'optionsPlacementAfter' },
  }),
  /** Whether an article opens in the reading view, with everything else hidden. */
  articleOnlyAlways: onOff({
    section: 'page',
    default: false,
    label: 'articleOnlyAlways',
    hint: 'articleOnlyAlwaysHint',
  }),
  /** Size of the article's text in the reading view, in pixels. */
  viewSize: slider({
    section: 'page',
    default: 20,
    label: 'viewSize',
    min: 14,
    max: 32,
    maxAccepted: 32,
    step: 2,
    unit: 'pixels',
  }),
  viewLineHeight: choice({
    section: 'page',
    default: 'normal',
    label: 'viewLineHeight',
    choices: { tight: 'viewLinesTight', normal: 'viewLinesNormal', wide: 'viewLinesWide' },
  }),
  /** Colors of the reading view. */
  viewTheme: choice({
    section: 'page',
    default: 'page',
    label: 'viewTheme',
    choices: {
      page: 'viewThemePage',
      light: 'viewThemeLight',
      sepia: 'viewThemeSepia',
      dark: 'viewThemeDark',
    },
  }),
  /** How long the pointer rests on a word before its card opens, in milliseconds. */
  hoverDelay: slider({
    section: 'card',
    default: 150,
    label: 'optionsDelay',
    hint: 'optionsDelayHint',
    min: 0,
    max: 1_000,
    maxAccepted: 2_000,
    step: 50,
    unit: 'milliseconds',
  }),
  /** Colors of the card; `page`: as the page behind the word. */
  cardTheme: choice({
    section: 'card',
    default: 'page',
    label: 'optionsCardTheme',
    choices: {
      page: 'optionsCardThemePage',
      light: 'optionsCardThemeLight',
      dark: 'optionsCardThemeDark',
    },
  }),
  /** Size of the card and of all that is in it. */
  cardSize: choice({
    section: 'card',
    default: 'normal',
    label: 'optionsCardSize',
    choices: {
      small: 'optionsCardSizeSmall',
      normal: 'optionsCardSizeNormal',
      large: 'optionsCardSizeLarge',
    },
  }),
  /** Whether the card shows all that is known. The reader chooses on the card itself. */
  cardExpanded: {
    section: 'card',
    default: false,
    accepts: v.boolean(),
    control: null,
  } as Setting<boolean, null>,
  /** Host names on which furigana and glosses stay off until the reader switches them on. */
  sitesOff: {
    section: 'sites',
    default: [],
    accepts: v.array(v.string()),
    control: null,
  } as Setting<readonly string[], null>,
};

export type Settings = { [N in keyof typeof SETTINGS]: (typeof SETTINGS)[N]['default'] };
export type SettingName = keyof Settings;

export type GlossDensity = Settings['glossDensity'];
export type GlossPlacement = Settings['glossPlacement'];
/** How the reading view looks. */
export type ViewLook = Pick<Settings, 'viewSize' | 'viewLineHeight' | 'viewTheme'>;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export const DEFAULT_SETTINGS = settingsOf((name) => SETTINGS[name].default);

/**
 * The stored value as settings. Each field that is missing or damaged gets its default, and no
 * field affects another. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<SettingName, unknown>
  >;
  return settingsOf((name) => {
    const { accepts, default: byDefault } = SETTINGS[name];
    return v.is(accepts, fields[name]) ? fields[name] : byDefault;
  });
}

function settingsOf(valueOf: (name: SettingName) => unknown): Settings {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, valueOf(name)])) as Settings;
}
