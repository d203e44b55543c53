/** What the background answers to the facts of a page. */
import * as v from 'valibot';
import { articleMarks, type ArticleMarks } from './article-marks';
import type { SiteProfile } from './site-profile';

/** Something that speaks for a news article, or against one. */
const signSchema = v.object({
  /** Locale message key: `whySignDateline`. */
  key: v.string(),
  /** Positive where it speaks for an article. */
  weight: v.number(),
});
export type Sign = Readonly<v.InferOutput<typeof signSchema>>;

const marksSchema = v.object(
  v.entriesFromList(Object.keys(articleMarks) as (keyof ArticleMarks)[], v.string()),
);

export const pageJudgementSchema = v.object({
  /** What is known of the site; of any site where it has no profile. */
  profile: v.custom<SiteProfile>((profile) => typeof profile === 'object' && profile !== null),
  marks: marksSchema,
  /** Whether the site has a profile of its own. */
  own: v.boolean(),
  /**
   * `perhaps`: on a site with a profile, only if the elements it names are there; elsewhere only if
   * the text adds enough evidence.
   */
  verdict: v.picklist(['no', 'perhaps', 'article']),
  /** Locale message key, where the verdict is `no`. */
  why: v.string(),
  signs: v.array(signSchema),
  /** Text of the heading that is the headline, or empty. */
  headline: v.string(),
  /** The article's name where the page shows no headline. */
  title: v.string(),
  /** Publisher or agency, as far as the head of the page knows. */
  source: v.string(),
  byline: v.string(),
  /** ISO 8601, or empty. */
  published: v.string(),
  updated: v.string(),
  /** The address to remember. */
  url: v.string(),
  /** How the text begins, by the page's linked data; mostly empty. */
  opening: v.string(),
});
export type PageJudgement = v.InferOutput<typeof pageJudgementSchema>;
