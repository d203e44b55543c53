/**
 * Builds the extension for Firefox and tests it there: `npm run test:firefox`. Where there is no
 * Firefox that the extension supports, it says so and checks only the package.
 * What follows `--` goes to Playwright's runner.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'wxt';
import { PROJECT_ROOT } from '../../src/commands/project-root';
import { readManifest } from './extension';
import { FIREFOX_VARIABLE, findFirefox, type FoundFirefox } from './find-firefox';

/** Needs the build, but no browser. */
const PACKAGE_TESTS = 'licenses.spec.ts';

async function run(): Promise<number> {
  await build({ root: PROJECT_ROOT, browser: 'firefox', manifestVersion: 3 });
  const firefox = findFirefox();
  const lack = lackOf(firefox);
  if (!firefox || lack !== null) {
    console.warn(`SKIPPED the tests in Firefox: ${lack}.`);
    return runTests([PACKAGE_TESTS], process.env);
  }
  console.log(`Testing in Firefox ${firefox.version} (${firefox.executable}).`);
  const env = { ...process.env, [FIREFOX_VARIABLE]: firefox.executable };
  return runTests(process.argv.slice(2), env);
}

/** Why the tests cannot run in it; null where they can. */
function lackOf(firefox: FoundFirefox | null): string | null {
  const asked = process.env[FIREFOX_VARIABLE];
  if (!firefox) {
    return asked
      ? `${FIREFOX_VARIABLE} names ${asked}, which is no Firefox`
      : `no Firefox was found. Install it, or set ${FIREFOX_VARIABLE} to its path`;
  }
  const oldest = parseInt(readManifest().browser_specific_settings.gecko.strict_min_version, 10);
  return firefox.version < oldest
    ? `${firefox.executable} is version ${firefox.version}, and ${oldest} is needed`
    : null;
}

function runTests(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const runner = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(import.meta.dirname, 'playwright.config.ts');
  const command = [runner, 'test', '-c', config, ...args];
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1;
}

process.exitCode = await run();
