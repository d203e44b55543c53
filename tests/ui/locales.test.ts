import { describe, expect, it } from 'vitest';
import { readLocale } from './english-texts';

type Messages = Awaited<ReturnType<typeof readLocale>>;

const shape = (messages: Messages) =>
  Object.fromEntries(messages.map(({ key, substitutions }) => [key.join('.'), substitutions]));

const texts = (messages: Messages) =>
  messages.flatMap((message) => {
    if (message.type === 'plural') return Object.values(message.plurals);
    return [message.message ?? ''];
  });

describe('the locales', () => {
  it('have the same keys with the same substitutions', async () => {
    expect(shape(await readLocale('ja'))).toEqual(shape(await readLocale('en')));
  });

  it('say something for every key', async () => {
    for (const locale of ['en', 'ja']) {
      const all = texts(await readLocale(locale));
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});
