import { defineConfig } from '@playwright/test';

/** Tests of the built extension in a real browser; run `npm run build` first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './install-browser.ts',
  // A browser mostly waits, for timers and for a pause to pass: one alone leaves a core idle.
  workers: 2,
  // Each test has a browser of its own, so the tests of a file need not wait for each other.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
