import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlainTextKey, TextKey } from '../../src/texts/text-key';
import { readLocale } from '../ui/english-texts';

type Messages = Awaited<ReturnType<typeof readLocale>>;

const ROOT = join(import.meta.dirname, '../..');

const textsOf = (message: Messages[number]) =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];

/** `{ removeWord: '$1', … }`: each key with the placeholders of its texts. */
const placeholders = (messages: Messages) =>
  Object.fromEntries(
    messages.map((message) => [
      message.key.join('.'),
      [...new Set(textsOf(message).flatMap((text) => text.match(/\$\d/gu) ?? []))].sort().join(),
    ]),
  );

/** The text of all files that can name a key. */
function program(): string {
  const directories = ['src', 'entrypoints'].map((name) => join(ROOT, name));
  const files = directories
    .flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((file) => /\.tsx?$/u.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  return [...files, join(ROOT, 'wxt.config.ts')].map((file) => readFileSync(file, 'utf8')).join();
}

/**
 * Withdrawn words: the terms of the interface (CONTRIBUTING.md) say the same in one way, or in plain
 * words.
 */
const WITHDRAWN = {
  en: [
    /reading aids?|\baids\b/iu,
    /\btid(?:y|ies|ying|ied)\b/iu,
    /\bfocus\b/iu,
    /story hangs on/iu,
    /\bmarks of (?:this|the) site|older marks/iu,
    /what Kijiyomi went by/iu,
    /\bstands? over\b/iu,
    /told apart/iu,
    /IPA dictionary/iu,
    /is no backup/iu,
    /place of a gloss/iu,
    /from the start on/iu,
    /leaves? (?:the article )?alone/iu,
    /\boptions\b/iu,
  ],
  ja: [
    /読解補助|補助/u,
    /語釈/u,
    /整理/u,
    /集中/u,
    /話の要/u,
    /目印/u,
    /出会った/u,
    /^(?:やめる|中止|残す)$/u,
    /IPA辞書/u,
    /常用/u,
    /学年/u,
    /あなたの読み/u,
    /読みが違う/u,
    /表の行/u,
  ],
};

describe('the locales', () => {
  it.each(['en', 'ja'] as const)('say nothing in withdrawn words: %s', async (locale) => {
    const texts = (await readLocale(locale)).flatMap((message) =>
      textsOf(message).map((text) => `${message.key.join('.')}: ${text}`),
    );
    const isWithdrawn = (text: string) => {
      const [, said = ''] = /^[^:]+: (.*)$/su.exec(text) ?? [];
      return WITHDRAWN[locale].some((word) => word.test(said));
    };
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(isWithdrawn)).toEqual([]);
  });

  it('use the terms that CONTRIBUTING.md lists', async () => {
    const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const section = /^## Terms of the interface\n(.*?)^## /msu.exec(contributing)?.[1] ?? '';
    const rows = [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gmu)].slice(2);
    expect(rows.length).toBeGreaterThan(10);
    for (const [column, locale] of [
      [1, 'en'],
      [2, 'ja'],
    ] as const) {
      const all = (await readLocale(locale)).flatMap(textsOf).join('\n').toLowerCase();
      const terms = rows.flatMap((row) => row[column]!.split('; '));
      expect(terms.filter((term) => !all.includes(term.toLowerCase()))).toEqual([]);
    }
  });

  it('have the same keys with the same placeholders', async () => {
    expect(placeholders(await readLocale('ja'))).toEqual(placeholders(await readLocale('en')));
  });

  it('say something for every key', async () => {
    for (const locale of ['en', 'ja']) {
      const all = (await readLocale(locale)).flatMap(textsOf);
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('have no key that nothing uses', async () => {
    const code = program();
    const all = (await readLocale('en')).map(({ key }) => key.join('.'));
    // The others are the browser's own.
    const keys = all.filter((key) => !key.startsWith('@@'));
    const isUsed = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  // What the compiler refuses; `npm run types` fails if it does not.
  it('have a type that knows each key', () => {
    const known: TextKey[] = ['undo', 'whyProfile', 'skippedMeta'];
    // @ts-expect-error There is no such text.
    const unknown: TextKey = 'whySomething';
    const plain: PlainTextKey = 'undo';
    // @ts-expect-error This text takes a substitution.
    const withSubstitution: PlainTextKey = 'version';
    expect([...known, unknown, plain, withSubstitution]).toHaveLength(6);
  });
});
