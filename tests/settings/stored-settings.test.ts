/**
 * Settings as each version of them was stored, in stored/v1.json, v2.json … To change how settings
 * are stored, add a step to migrate-settings.ts and an example of the new version here; examples of
 * released versions stay as they are.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateSettings, SETTINGS_VERSION } from '../../src/settings/migrate-settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/settings/settings';

const EXAMPLES = join(import.meta.dirname, 'stored');

const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);

async function example(version: number): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(EXAMPLES, `v${version}.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}

describe('examples of stored settings', () => {
  it('exist for each version', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(versions.map((version) => `v${version}.json`));
  });

  it.each(versions)('of version %i become those of the present version', async (version) => {
    const stored = await example(version);
    expect(stored['version']).toBe(version);
    expect(migrateSettings(stored)).toEqual(await example(SETTINGS_VERSION));
  });

  it('keep every value when they are parsed, and none is the default', async () => {
    const { version, ...latest } = await example(SETTINGS_VERSION);
    expect(parseSettings({ version, ...latest })).toMatchObject(latest);
    for (const [name, value] of Object.entries(latest)) {
      expect(value, name).not.toEqual(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
    }
  });
});
