import { expect, it } from 'vitest';
import { compile } from '../../../src/commands/build/compiled-rules';
import * as clutterPhrases from '../../../src/sites/general/clutter-phrases';

async function moduleOf(code: string): Promise<unknown> {
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) } as unknown;
}

it('compiles the clutter phrases to the same data', async () => {
  const code = compile(clutterPhrases);
  expect(code).not.toContain('import');
  expect(await moduleOf(code)).toEqual({ ...clutterPhrases });
});

it('keeps patterns with their flags, and what is odd in them', async () => {
  const patterns = [/a\/b[/]"`\n/u, /^(?:)$/iy];
  expect(await moduleOf(compile({ patterns }))).toEqual({ patterns });
});

it.each([[() => true], [undefined], [null]])('refuses what is not data: %s', (value) => {
  expect(() => compile({ rules: [{ value }] })).toThrow('cannot be compiled');
});
