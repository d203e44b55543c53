import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact(), WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/firefox/**'],
    // Once, before the workers: each of them would find the packs missing and compile its own.
    globalSetup: ['tests/compile-dictionaries.ts'],
    setupFiles: ['tests/fake-locks.ts'],
    testTimeout: 60_000,
    // Vitest leaves a core to the machine, which is half of one that has two.
    maxWorkers: '100%',
  },
});
