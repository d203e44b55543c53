/** What the reader can choose. Parsed field by field: what is damaged spoils nothing else. */

/** Where they stand in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

export const GLOSS_DENSITIES = ['off', 'few', 'more'] as const;
export type GlossDensity = (typeof GLOSS_DENSITIES)[number];

export const GLOSS_PLACEMENTS = ['under', 'after'] as const;
export type GlossPlacement = (typeof GLOSS_PLACEMENTS)[number];

export const FURIGANA_GROUPINGS = ['grouped', 'per-kanji'] as const;
export type FuriganaGrouping = (typeof FURIGANA_GROUPINGS)[number];

export const TIDYINGS = ['tidy', 'focus'] as const;
export type Tidying = (typeof TIDYINGS)[number];

/** Longest delay that can be chosen, in milliseconds. */
export const LONGEST_HOVER_DELAY = 2_000;

export interface Settings {
  furigana: boolean;
  /** Over a run of kanji as a whole, or over each kanji where the split is certain. */
  furiganaGrouping: FuriganaGrouping;
  glossDensity: GlossDensity;
  /** Under the word, or after it in the line. */
  glossPlacement: GlossPlacement;
  /** How long the pointer rests on a word before its card opens, in milliseconds. */
  hoverDelay: number;
  /** Clutter is hidden, or everything but the article. */
  tidying: Tidying;
  /** Host names on which the reading aids stay off until the reader switches them on. */
  sitesOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  furigana: true,
  furiganaGrouping: 'grouped',
  glossDensity: 'few',
  glossPlacement: 'after',
  hoverDelay: 150,
  tidying: 'tidy',
  sitesOff: [],
};

/** The stored value as settings; whatever is missing or damaged has its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const settings = { ...DEFAULT_SETTINGS };
  for (const name of Object.keys(accepts) as (keyof Settings)[]) {
    const value = (fields as Record<string, unknown>)[name];
    if (accepts[name](value)) Object.assign(settings, { [name]: value });
  }
  return settings;
}

export function aidsAreOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** The change of settings that switches the aids of a host. */
export function switchSite(host: string, on: boolean) {
  return ({ sitesOff }: Settings): Pick<Settings, 'sitesOff'> => {
    const others = sitesOff.filter((site) => site !== host);
    return { sitesOff: on ? others : [...others, host] };
  };
}

const oneOf = (choices: readonly unknown[]) => (value: unknown) => choices.includes(value);

const accepts: Record<keyof Settings, (value: unknown) => boolean> = {
  furigana: oneOf([true, false]),
  furiganaGrouping: oneOf(FURIGANA_GROUPINGS),
  glossDensity: oneOf(GLOSS_DENSITIES),
  glossPlacement: oneOf(GLOSS_PLACEMENTS),
  hoverDelay: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_HOVER_DELAY,
  tidying: oneOf(TIDYINGS),
  sitesOff: (value) => Array.isArray(value) && value.every((site) => typeof site === 'string'),
};
