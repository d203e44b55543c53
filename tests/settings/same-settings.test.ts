import { expect, test } from 'vitest';
import { sameSettings } from '../../src/settings/same-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

test('settings are the same where each value is', () => {
  const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
  expect(sameSettings(settings, { ...settings, sitesOff: [...settings.sitesOff] })).toBe(true);
  expect(sameSettings(settings, { ...settings, sitesOff: ['a.example'] })).toBe(false);
  expect(sameSettings(settings, { ...settings, sitesOff: ['b.example', 'a.example'] })).toBe(false);
  expect(sameSettings(settings, { ...settings, hoverDelay: settings.hoverDelay + 1 })).toBe(false);
  expect(sameSettings(settings, { ...settings, articleOnlyAlways: true })).toBe(true);
});
