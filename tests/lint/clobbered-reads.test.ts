import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const RULE = 'kijiyomi/clobbered-reads';

/** The lines of this code, in the place of a file of the page's part, that break the rule. */
async function brokenLines(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: 'src/page/article/body-text.ts' });
  const lines = new Set(
    result!.messages.filter(({ ruleId }) => ruleId === RULE).map(({ line }) => line),
  );
  return code.split('\n').filter((_, i) => lines.has(i + 1));
}

describe('reading what a form of the page may hide', () => {
  it.each([
    'export const probe = (one: Element) => one.parentElement;',
    'export const probe = (one: Node | null) => one?.childNodes;',
    'export const probe = (one: Element) => one.matches("p");',
    'export const probe = <E extends Element>(one: E) => one.localName;',
    'export const probe = ({ textContent }: Node) => textContent;',
    'export const probe = (one: Text) => one.parentNode?.firstChild;',
  ])('is found: %s', async (code) => {
    expect(await brokenLines(code)).toEqual([code]);
  });

  it.each([
    'export const probe = (one: Text) => one.parentElement;',
    'export const probe = (one: Document) => one.documentElement.lang;',
    'export const probe = (one: HTMLDialogElement) => one.open;',
    'export const probe = (one: Element) => Element.prototype.matches.call(one, "p");',
  ])('is nothing else: %s', async (code) => {
    expect(await brokenLines(code)).toEqual([]);
  });
});
