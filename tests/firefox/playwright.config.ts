import { defineConfig } from '@playwright/test';

/** Tests of the built extension in Firefox. Playwright only runs them; `marionette.ts` drives it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  // One Firefox for all of them.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
