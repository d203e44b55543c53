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

describe('the locales', () => {
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
