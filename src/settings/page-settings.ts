/**
 * The settings that a page follows. The article script parses them with this schema: the rows of
 * SETTINGS would bring the texts of all controls into every article.
 */
import * as v from 'valibot';
import type { Settings } from './settings';

export const pageSettingsSchema = v.object({
  furigana: v.boolean(),
  furiganaGrouping: v.picklist(['grouped', 'per-kanji']),
  glossDensity: v.picklist(['off', 'few', 'more']),
  glossPlacement: v.picklist(['under', 'after']),
  articleOnlyAlways: v.boolean(),
  hoverDelay: v.number(),
  sitesOff: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Partial<Settings>>;

export type PageSettings = Pick<Settings, keyof typeof pageSettingsSchema.entries>;

/**
 * What an article gets to know of the settings. With the others it would be drawn again whenever the
 * reader expands a card.
 */
export function pageSettingsOf(settings: Settings): PageSettings {
  return v.parse(pageSettingsSchema, settings);
}
