/** What the background answers to the facts of a page. */
import * as v from 'valibot';
import type { TextKey } from '../texts/text-key';
import { articleMarks, type ArticleMarks } from './article-marks';
import type { SiteProfile } from './site-profile';

/** Text that names a sign for or against an article. */
export type SignKey = Extract<TextKey, `whySign${string}`>;

/** Text that says why a page is, or is not, taken for an article. */
export type WhyKey = Exclude<Extract<TextKey, `why${string}`>, SignKey>;

/** The background is of the same version as its content scripts, so its keys have texts. */
function textKeySchema<K extends string>() {
  return v.custom<K>((key) => typeof key === 'string');
}

/** Something that speaks for a news article, or against one. */
const signSchema = v.object({
  key: textKeySchema<SignKey>(),
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
  /** Empty unless the verdict is `no`. */
  why: textKeySchema<WhyKey | ''>(),
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
