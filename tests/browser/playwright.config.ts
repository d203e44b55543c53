import { defineConfig } from '@playwright/test';

/** Tests of the built extension in a real browser; run `npm run build` first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './install-browser.ts',
  // A browser mostly waits, for timers and for a pause to pass: one alone leaves a core idle.
  workers: 2,
  // Each test finds the extension as it is installed, so the tests of a file need no order.
  fullyParallel: true,
  // A slow machine of the CI loses a race now and then; the report names such a test as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine with two cores takes ten times as long as a quiet one.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
