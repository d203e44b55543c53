import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { localesPlugin } from './locales-plugin';

/** Pages with WXT's fake browser: the gallery needs no extension, and no build has it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), WxtVitest({ root: resolve(import.meta.dirname, '../..') }), localesPlugin()],
});
