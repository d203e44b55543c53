/** What axe finds: all of its rules that are on by default, those of best practice among them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sessionOf } from './card-view';
import { closedRoot } from './closed-root';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(
  require.resolve('axe-core/axe.min.js', { paths: [require.resolve('@axe-core/playwright')] }),
  'utf8',
);

/** @param within CSS selectors of the parts of the page that are ours; none: all of it */
export async function violationsOf(page: Page, within: readonly string[] = []): Promise<string[]> {
  // Its other way opens a page of its own for the result, which takes the focus.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of within) axe.include(selector);
  return listed((await axe.analyze()).violations);
}

/**
 * What is in a closed shadow root, in its page as it is: in the test's own world, axe is shown the
 * root.
 */
export async function violationsInside(page: Page, host: string): Promise<string[]> {
  const session = await sessionOf(page);
  const closed = await closedRoot(session, { host, world: 'kijiyomi-axe' });
  if (closed === null) throw new Error(`The page has no ${host}.`);
  await session.send('Runtime.evaluate', {
    contextId: closed.world,
    expression: `globalThis.axe === undefined && (() => {${SOURCE}})()`,
  });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: closed.host,
    functionDeclaration: `async function (root) {
      Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
      const { violations, passes } = await axe.run(this, { iframes: false });
      const inside = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0]));
      return { violations: JSON.parse(JSON.stringify(violations)), seen: inside.length };
    }`,
    arguments: [{ objectId: closed.root }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  const { violations, seen } = result.value as { violations: Violation[]; seen: number };
  if (seen === 0) throw new Error(`axe did not see into ${host}.`);
  return listed(violations);
}

function listed(violations: readonly Violation[]): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
