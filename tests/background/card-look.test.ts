import { expect, it } from 'vitest';
import { cardLook } from '../../src/background/card-look';
import { pageSettingsOf } from '../../src/settings/page-settings';
import { sameSettings } from '../../src/settings/same-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

it('gives the card its settings, and no article anything new for them', () => {
  const chosen = {
    ...DEFAULT_SETTINGS,
    cardTheme: 'dark',
    cardSize: 'large',
    cardExpanded: true,
  } as const;
  expect(cardLook(chosen)).toEqual({ theme: 'dark', size: 'large', expanded: true });
  expect(sameSettings(pageSettingsOf(chosen), DEFAULT_SETTINGS)).toBe(true);
  const fewer = { ...chosen, furigana: false };
  expect(sameSettings(pageSettingsOf(fewer), DEFAULT_SETTINGS)).toBe(false);
});
