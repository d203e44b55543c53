/** What a content script reports to the popup about its page. */
import * as v from 'valibot';
import type { Recognition } from '../page/article/article';
import { countSchema } from '../validation/bounded';
import { contextSchema } from '../vocabulary/met-word';

const hiddenClutterSchema = v.object({
  id: v.string(),
  excerpt: v.string(),
  count: countSchema,
  shown: v.boolean(),
});

const pageWordSchema = v.object({
  lemma: v.string(),
  reading: v.string(),
  gloss: v.string(),
  pos: v.string(),
  kind: v.string(),
  /** How often it occurs in the article. */
  count: countSchema,
  /** Around its first occurrence. */
  context: contextSchema,
});
export type PageWord = v.InferOutput<typeof pageWordSchema>;

export const pageStateSchema = v.object({
  /** null: no Japanese news article. */
  article: v.nullable(
    v.object({
      headline: v.string(),
      source: v.string(),
      published: v.string(),
      url: v.string(),
      /** Which way it was found. */
      foundBy: v.picklist(['profile', 'profile-fallback', 'linked-data', 'heuristics']),
    }),
  ),
  /** Where the page comes from: `https://jp.investing.com`. */
  origin: v.string(),
  /** Locale message key that says why the page is, or is not, taken for an article. */
  why: v.string(),
  /** Locale message keys of what spoke for and against it. */
  signs: v.array(v.string()),
  aids: v.boolean(),
  /** Whether everything but the article is hidden. */
  articleOnly: v.boolean(),
  hidden: v.array(hiddenClutterSchema),
  /** Most useful first. */
  words: v.array(pageWordSchema),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

export function stateWithoutArticle(document: Document, { why, signs }: Recognition): PageState {
  return {
    article: null,
    origin: document.location.origin,
    why,
    signs: [...signs],
    aids: false,
    articleOnly: false,
    hidden: [],
    words: [],
  };
}
