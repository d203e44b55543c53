import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrateSettings } from '../../src/settings/migrate-settings';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
} from '../../src/settings/settings';
import { loadSettings, saveSettings, watchSettings } from '../../src/settings/settings-store';
import { aidsAreOn, switchSite } from '../../src/settings/sites-off';

const anySettings = fc.record(
  Object.fromEntries(SETTING_NAMES.map((name) => [name, anyValueOf(name)])),
);

function anyValueOf(name: SettingName): fc.Arbitrary<unknown> {
  const { control, default: byDefault } = SETTINGS[name];
  if (control === null) {
    return typeof byDefault === 'boolean' ? fc.boolean() : fc.array(fc.domain());
  }
  if (control.kind === 'switch') return fc.boolean();
  if (control.kind === 'slider') return fc.integer(control);
  return fc.constantFrom(...Object.keys(control.choices));
}

const SOURCE = join(import.meta.dirname, '../../src');

beforeEach(() => fakeBrowser.reset());

describe('parsing settings', () => {
  it('keeps every valid choice', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('never throws, and always gives valid settings', () => {
    const anyStored = fc.oneof(
      fc.anything(),
      fc.record(
        { furigana: fc.anything(), glossDensity: fc.anything(), sitesOff: fc.anything() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anyStored, (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(settings)).toEqual(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('takes delays that are longer than the slider', () => {
    expect(parseSettings({ hoverDelay: 2_000 }).hoverDelay).toBe(2_000);
    expect(parseSettings({ hoverDelay: 2_001 }).hoverDelay).toBe(150);
    expect(parseSettings({ hoverDelay: 0.5 }).hoverDelay).toBe(150);
  });

  it('has defaults that it accepts', () => {
    expect(parseSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('falls back field by field', () => {
    expect(
      parseSettings({ furigana: false, glossDensity: 'many', hoverDelay: -1, sitesOff: [1] }),
    ).toEqual({ ...DEFAULT_SETTINGS, furigana: false });
  });
});

describe('every setting', () => {
  it('is used by more than its control', () => {
    const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !/^(?:settings|ui\/options)\//u.test(file))
      .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
      .join('\n');
    const isUsed = (name: SettingName) => new RegExp(`\\.${name}\\b`, 'u').test(code);
    expect(SETTING_NAMES.filter((name) => !isUsed(name))).toEqual([]);
  });
});

describe('migrating settings', () => {
  const steps = [
    (settings: Record<string, unknown>) => ({ ...settings, version: 2, second: true }),
    (settings: Record<string, unknown>) => ({ ...settings, version: 3, third: true }),
  ];

  it('runs the steps from the stored version on', () => {
    expect(migrateSettings({ version: 1 }, steps)).toEqual({
      version: 3,
      second: true,
      third: true,
    });
    expect(migrateSettings({ version: 2 }, steps)).toEqual({ version: 3, third: true });
  });

  it.each([undefined, null, 'x', {}, { version: 'x' }, { version: 0 }, { version: 9 }])(
    'leaves %j as it is',
    (stored) => expect(migrateSettings(stored, steps)).toEqual(stored),
  );
});

describe('stored settings', () => {
  it('are the defaults at first', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('stored before a setting existed have its default', async () => {
    const before = { version: 1, furigana: false, glossDensity: 'more' };
    await fakeBrowser.storage.local.set({ settings: before });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      furigana: false,
      glossDensity: 'more',
    });
  });

  it.each([
    ['focus', true],
    ['tidy', false],
  ])('say whether to show only the article, as %s did', async (tidying, articleOnlyAlways) => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, tidying } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, articleOnlyAlways });
  });

  it('survive damage', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await saveSettings({ furigana: false })).toEqual({
      ...DEFAULT_SETTINGS,
      furigana: false,
    });
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([saveSettings({ furigana: false }), saveSettings({ hoverDelay: 400 })]);
    expect(await loadSettings()).toMatchObject({ furigana: false, hoverDelay: 400 });
  });

  it('keep both of two sites that are switched at once', async () => {
    const hosts = ['jp.investing.com', 'www.nikkei.com'];
    await Promise.all(hosts.map((host) => saveSettings(switchSite(host, false))));
    expect((await loadSettings()).sitesOff).toEqual(hosts);
  });

  it('are announced to watchers', async () => {
    const listener = vi.fn();
    const stop = watchSettings(listener);
    await saveSettings({ glossDensity: 'more' });
    expect(listener).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, glossDensity: 'more' });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await saveSettings({ glossDensity: 'off' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the aids of a site', () => {
  it('are on until they are switched off, and on again', () => {
    const host = 'jp.investing.com';
    expect(aidsAreOn(DEFAULT_SETTINGS, host)).toBe(true);
    const off = { ...DEFAULT_SETTINGS, ...switchSite(host, false)(DEFAULT_SETTINGS) };
    expect(aidsAreOn(off, host)).toBe(false);
    expect(aidsAreOn(off, 'm.jp.investing.com')).toBe(true);
    expect(switchSite(host, false)(off)).toEqual({ sitesOff: [host] });
    expect(switchSite(host, true)(off)).toEqual({ sitesOff: [] });
  });
});
