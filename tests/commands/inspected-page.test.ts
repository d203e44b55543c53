import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  isWorldOf,
  readSavedPage,
  withMetaContent,
} from '../../src/commands/inspected-page';

describe('a saved page', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'kijiyomi-saved-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const saved = async (bytes: Uint8Array | string) => {
    const file = join(folder, 'page.html');
    await writeFile(file, bytes);
    return readSavedPage(file);
  };

  it('is served as UTF-8 where it is UTF-8, even if its head says otherwise', async () => {
    const { contentType, body } = await saved('<meta charset="Shift_JIS"><p>記事</p>');
    expect(contentType).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('記事');
  });

  it('is served untouched and without an encoding where it is in another one', async () => {
    const shiftJis = Uint8Array.of(0x8b, 0x4c, 0x8e, 0x96);
    const { contentType, body } = await saved(shiftJis);
    expect(contentType).toBe('text/html');
    expect(new Uint8Array(body)).toEqual(shiftJis);
  });
});

describe('the address of a listed page', () => {
  it('is its own', () => {
    const url = 'http://www.example.jp/news/1.html';
    expect(addressOf({ file: 'a.html', url })).toBe(url);
  });

  it.each(['', 'file:///tmp/a.html', 'https://', 'news'])('is a neutral one for %j', (url) => {
    expect(addressOf({ file: 'a.html', url })).toBe('https://page.example/saved');
  });
});

describe('metadata that a tool renamed', () => {
  it('gets its content back', () => {
    const html = '<meta property="og:type" value="article"><META name=description value=要約>';
    expect(withMetaContent(html)).toBe(
      '<meta property="og:type" content="article"><META name=description content=要約>',
    );
  });

  it.each([
    '<meta property="og:title" content="the value = 1">',
    '<meta charset="utf-8" value="x">',
    '<input name="q" value="x">',
  ])('leaves %s alone', (html) => expect(withMetaContent(html)).toBe(html));
});

describe('the world of the content script', () => {
  const origin = 'chrome-extension://abc';
  const world = (frameId: string, its = origin) => ({
    id: 1,
    origin: its,
    auxData: { frameId, isDefault: false, type: 'isolated' },
  });

  it('is the one of the main frame, though a frame of an advertisement has one too', () => {
    const worlds = [world('ad'), world('main', 'https://news.example.jp'), world('main')];
    expect(worlds.map((one) => isWorldOf(one, origin, 'main'))).toEqual([false, false, true]);
  });

  it('is not that of a worker, which has no frame', () => {
    expect(isWorldOf({ id: 2, origin, auxData: null }, origin, 'main')).toBe(false);
  });
});
