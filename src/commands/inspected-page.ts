/** Saved pages as `npm run inspect` is given them, made fit to be served again. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** A line of the list: a saved page and the address that it had. */
export const inspectedPageSchema = v.object({
  file: v.pipe(v.string(), v.nonEmpty()),
  url: v.optional(v.string(), ''),
});
export type InspectedPage = v.InferOutput<typeof inspectedPageSchema>;

/** Where a page whose address is not known is shown; the path says nothing about what it is. */
const NEUTRAL_ADDRESS = 'https://page.example/saved';

export function addressOf({ url }: InspectedPage): string {
  return /^https?:/u.test(url) && URL.canParse(url) ? url : NEUTRAL_ADDRESS;
}

export interface ServedPage {
  contentType: string;
  body: Buffer;
}

/** A saved page with the encoding that it is in: UTF-8, or what the page itself names. */
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

/** Some tools save `<meta content>` as `<meta value>`: the attribute gets its name back. */
export function withMetaContent(html: string): string {
  return html.replace(/<meta\b[^>]*>/giu, (tag) => {
    const names = /\s(?:name|property|http-equiv|itemprop)\s*=/iu.test(tag);
    if (!names || /\scontent\s*=/iu.test(tag)) return tag;
    return tag.replace(/(\s)value(\s*=)/iu, '$1content$2');
  });
}

/** What the DevTools protocol says of a world in which scripts run. */
const worldSchema = v.object({
  origin: v.string(),
  auxData: v.object({ frameId: v.string() }),
});

/**
 * Is it the world of an extension's content script in this frame? Every frame has one, and those of
 * advertisements are often ready before the page's own.
 */
export function isWorldOf(world: unknown, origin: string, frame: string): boolean {
  const { success, output } = v.safeParse(worldSchema, world);
  return success && output.origin === origin && output.auxData.frameId === frame;
}
