/** Reads the saved pages of `npm run inspect` and prepares them to be served again. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** A line of the list: a saved page and its original address. */
export const inspectedPageSchema = v.object({
  file: v.pipe(v.string(), v.nonEmpty()),
  url: v.optional(v.string(), ''),
});
export type InspectedPage = v.InferOutput<typeof inspectedPageSchema>;

/** Address for pages whose own is unknown; nothing in it hints at an article. */
const NEUTRAL_ADDRESS = 'https://page.example/saved';

export function addressOf({ url }: InspectedPage): string {
  return /^https?:/u.test(url) && URL.canParse(url) ? url : NEUTRAL_ADDRESS;
}

export interface ServedPage {
  contentType: string;
  body: Buffer;
}

/** Reads a saved page with its encoding: UTF-8, or the one that the page declares. */
export async function readSavedPage(file: string): Promise<ServedPage> {
  const bytes = await readFile(file);
  const html = asUtf8(bytes);
  if (html === null) return { contentType: 'text/html', body: bytes };
  return {
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(withMetaContent(html)),
  };
}

function asUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Restores `<meta content>`, which some tools save as `<meta value>`. */
export function withMetaContent(html: string): string {
  return html.replace(/<meta\b[^>]*>/giu, (tag) => {
    const names = /\s(?:name|property|http-equiv|itemprop)\s*=/iu.test(tag);
    if (!names || /\scontent\s*=/iu.test(tag)) return tag;
    return tag.replace(/(\s)value(\s*=)/iu, '$1content$2');
  });
}

/** A JavaScript world (execution context) in the DevTools protocol. */
const worldSchema = v.object({
  origin: v.string(),
  auxData: v.object({ frameId: v.string() }),
});

/**
 * Whether a world is that of the extension's content script in a frame. Every frame has one, and
 * those of advertisements are often ready before that of the page.
 */
export function isWorldOf(world: unknown, origin: string, frame: string): boolean {
  const { success, output } = v.safeParse(worldSchema, world);
  return success && output.origin === origin && output.auxData.frameId === frame;
}
