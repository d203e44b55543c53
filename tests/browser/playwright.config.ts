import { defineConfig } from '@playwright/test';

/** Tests of the built extension in a real browser; run `npm run build` first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './install-browser.ts',
  // One browser at a time: each holds the dictionaries, and their timers run slow when they share.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
