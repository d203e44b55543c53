/**
 * Walks the phrases of clutter: each finds its texts, leaves the others alone, and is needed by one of
 * its texts.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clutterText, notices } from '../../../src/sites/general/clutter-phrases';
import * as advertisements from '../../../src/sites/general/clutter-phrases/advertisements';
import {
  patternsOf,
  patternsOutsideSentences,
  type ClutterPhrase,
} from '../../../src/sites/general/clutter-phrases/clutter-phrase';
import * as finePrint from '../../../src/sites/general/clutter-phrases/fine-print';
import * as offers from '../../../src/sites/general/clutter-phrases/offers';
import * as otherArticles from '../../../src/sites/general/clutter-phrases/other-articles';
import * as paywalls from '../../../src/sites/general/clutter-phrases/paywalls';
import { SHARE_BUTTONS } from '../../../src/sites/general/clutter-phrases/sharing';

/** By file of the folder. */
const FILES = {
  advertisements,
  'fine-print': finePrint,
  offers,
  'other-articles': otherArticles,
  paywalls,
  sharing: { SHARE_BUTTONS },
};

const GROUPS: readonly (readonly [name: string, phrases: readonly ClutterPhrase[]])[] =
  Object.values(FILES).flatMap((groups) => Object.entries(groups));

function isFound(phrases: readonly ClutterPhrase[], text: string): boolean {
  return patternsOf(phrases).some((pattern) => pattern.test(text));
}

describe.each(GROUPS)('%s', (_name, group) => {
  it.each(group.map((phrase) => [phrase.why, phrase] as const))('%s', (why, phrase) => {
    expect(why).toMatch(/^[A-Z].*\.$/u);
    expect(phrase.finds).not.toHaveLength(0);
    for (const text of phrase.finds) expect(isFound([phrase], text), text).toBe(true);
    for (const text of phrase.butNot ?? []) expect(isFound(group, text), text).toBe(false);
    const others = group.filter((one) => one !== phrase);
    const needing = phrase.finds.filter((text) => !isFound(others, text));
    expect(needing, 'texts that need the phrase').not.toHaveLength(0);
  });
});

it('every file with phrases is walked', () => {
  const folder = join(import.meta.dirname, '../../../src/sites/general/clutter-phrases');
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, ''));
  expect(files.filter((name) => name !== 'clutter-phrase').sort()).toEqual(Object.keys(FILES));
});

it('every phrase is a rule for pages', () => {
  const used = new Set(
    [...clutterText.flatMap(({ phrases }) => phrases), ...notices].map((one) => String(one)),
  );
  const unused = GROUPS.filter(([, group]) => !used.has(String(patternsOf(group)[0])));
  expect(unused.map(([name]) => name)).toEqual([]);
});

it('finds offers within an article only outside of sentences', () => {
  const [subscription] = patternsOutsideSentences([offers.SUBSCRIPTIONS[0]!]);
  expect(subscription?.test('春割で申し込む')).toBe(true);
  expect(subscription?.test('新聞各社は春割を始めた。')).toBe(false);
});
