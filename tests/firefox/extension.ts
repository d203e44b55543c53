/** The Firefox build that is tested. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT_ROOT } from '../../src/commands/project-root';

export const EXTENSION = join(PROJECT_ROOT, '.output/firefox-mv3');

const geckoSchema = v.object({ strict_min_version: v.string() });
const manifestSchema = v.object({
  browser_specific_settings: v.object({
    gecko: v.object({ ...geckoSchema.entries, id: v.string() }),
    gecko_android: geckoSchema,
  }),
});

export function readManifest(): v.InferOutput<typeof manifestSchema> {
  return v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')),
  );
}

/** Firefox generates one for each profile; the tests' profiles are given this one. */
export const UUID = '11111111-2222-4333-8444-555555555555';

/** The address of one of the extension's pages: `popup.html`. */
export const extensionPage = (path: string): string => `moz-extension://${UUID}/${path}`;
