/**
 * Runs the tests in Firefox: `npm run test:firefox`. Where there is no Firefox that the extension
 * supports, it says so and succeeds. What follows `--` goes to Playwright's runner.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'wxt';
import { PROJECT_ROOT } from '../../src/commands/project-root';
import { readManifest } from './extension';
import { FIREFOX_VARIABLE, findFirefox } from './find-firefox';

async function run(): Promise<number> {
  const firefox = findFirefox();
  if (!firefox) {
    return skip(`no Firefox was found. Install it, or set ${FIREFOX_VARIABLE} to its path`);
  }
  await build({ root: PROJECT_ROOT, browser: 'firefox', manifestVersion: 3 });
  const oldest = parseInt(readManifest().browser_specific_settings.gecko.strict_min_version, 10);
  if (firefox.version < oldest) {
    return skip(`${firefox.executable} is version ${firefox.version}, and ${oldest} is needed`);
  }
  console.log(`Testing in Firefox ${firefox.version} (${firefox.executable}).`);
  const runner = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(import.meta.dirname, 'playwright.config.ts');
  const { status } = spawnSync(
    process.execPath,
    [runner, 'test', '-c', config, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, [FIREFOX_VARIABLE]: firefox.executable } },
  );
  return status ?? 1;
}

function skip(reason: string): number {
  console.warn(`SKIPPED the tests in Firefox: ${reason}.`);
  return 0;
}

process.exitCode = await run();
