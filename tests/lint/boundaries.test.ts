import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The boundaries need no types; without them a file need not exist to be judged.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** The rules that a file with this code, in this place, would break. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe('import boundaries', () => {
  it.each([
    ['src/text/probe.ts', '../tokens/word'],
    ['src/text/probe.ts', '../dictionary/word-dictionary'],
    ['src/packs/probe.ts', '../text/kana'],
    ['src/dictionary/probe.ts', '../tokens/word'],
    ['src/analysis/probe.ts', '../page/article/article'],
    ['src/analysis/probe.ts', '../messaging/contract'],
    ['src/page/probe.ts', '../content/services'],
    ['src/page/probe.ts', '../messaging/contract'],
    ['src/content/probe.ts', '../messaging/contract'],
    ['src/settings/probe.ts', '../messaging/contract'],
    ['src/ui/probe.ts', '../content/services'],
    ['src/ui/probe.ts', '../commands/within'],
    ['entrypoints/probe.ts', '../src/commands/within'],
    ['src/packs/probe.ts', 'node:fs'],
    ['src/text/probe.ts', 'node:fs/promises'],
    ['src/dictionary/probe.ts', 'idb'],
    ['src/analysis/probe.ts', 'wxt/browser'],
    ['src/analysis/probe.ts', 'preact'],
  ])('%s does not import %s', async (file, source) => {
    expect(await broken(file, `export * from '${source}';\n`)).toEqual(['boundaries/dependencies']);
  });

  it.each([
    ['src/analysis/probe.ts', `export * from '../text/kana';\n`],
    ['src/text/probe.ts', `export * from '../packs/pack-file';\n`],
    ['src/page/probe.ts', `export type * from '../sites/page-facts';\n`],
    ['src/ui/probe.ts', `export type * from '../content/page-state';\n`],
    ['src/ui/probe.ts', `export * from '../messaging/contract';\nexport * from 'wxt/browser';\n`],
    ['src/commands/probe.ts', `export * from '../text/kana';\nexport * from 'node:fs';\n`],
    ['entrypoints/probe.ts', `export * from '../src/content/services';\n`],
    ['tests/probe.ts', `export * from '../src/commands/within';\n`],
  ])('%s may contain %j', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });

  it('requires an entry for every new room', async () => {
    expect(await broken('src/elsewhere/probe.ts', 'export const a = 1;\n')).toEqual([
      'boundaries/no-unknown-files',
    ]);
  });
});

describe('the pure rooms', () => {
  it.each(['document.title', 'chrome.runtime', 'process.env', 'fetch', 'window', 'Buffer'])(
    'do not use %s',
    async (expression) => {
      const code = `export const a: unknown = ${expression};\n`;
      for (const part of ['packs', 'text', 'numbers', 'dictionary', 'analysis', 'card']) {
        expect(await broken(`src/${part}/probe.ts`, code)).toEqual(['no-restricted-globals']);
      }
      expect(await broken('src/ui/probe.ts', code)).toEqual([]);
    },
  );

  it.each(['new Map()', 'new TextDecoder()', 'new Intl.Segmenter("ja")', 'performance.now()'])(
    'may use %s',
    async (expression) => {
      const code = `export const a: unknown = ${expression};\n`;
      expect(await broken('src/text/probe.ts', code)).toEqual([]);
    },
  );
});

describe('page text', () => {
  it.each(['element.innerHTML = text', 'element.insertAdjacentHTML("beforeend", text)'])(
    'does not become markup by %s',
    async (statement) => {
      const code = `export const set = (element: Element, text: string) => void (${statement});\n`;
      expect(await broken('src/content/probe.ts', code)).toEqual(['no-restricted-properties']);
    },
  );
});
