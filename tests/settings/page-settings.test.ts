import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageSettingsSchema } from '../../src/settings/page-settings';
import { DEFAULT_SETTINGS, SETTINGS } from '../../src/settings/settings';

describe('the settings of a page', () => {
  const names = Object.keys(pageSettingsSchema.entries) as (keyof typeof SETTINGS)[];

  it('are part of all settings', () => {
    expect(DEFAULT_SETTINGS).toMatchObject(v.parse(pageSettingsSchema, DEFAULT_SETTINGS));
  });

  it.each(names)('have every value that the reader can choose: %s', (name) => {
    const { control } = SETTINGS[name];
    const values =
      control?.kind === 'choice' ? Object.keys(control.choices) : [SETTINGS[name].default];
    for (const value of values) {
      const settings = { ...DEFAULT_SETTINGS, [name]: value };
      expect(v.parse(pageSettingsSchema, settings)[name as 'furigana']).toEqual(value);
    }
  });
});
