import type { ArticleMarks } from './article-marks';
import type { SiteProfile } from './site-profile';

/** Something that speaks for a news article, or against one. */
export interface Sign {
  /** Locale message key: `whySignDateline`. */
  key: string;
  /** Positive where it speaks for an article. */
  weight: number;
}

/** What the background answers to the facts of a page. */
export interface PageJudgement {
  /** What is known of the site; of any site where it has no profile. */
  profile: SiteProfile;
  marks: ArticleMarks;
  /** Whether the site has a profile of its own. */
  own: boolean;
  /**
   * `perhaps`: on a site with a profile, only if the elements it names are there; elsewhere only if
   * the text adds enough evidence.
   */
  verdict: 'no' | 'perhaps' | 'article';
  /** Locale message key, where the verdict is `no`. */
  why: string;
  signs: readonly Sign[];
  /** Text of the heading that is the headline, or empty. */
  headline: string;
  /** The article's name where the page shows no headline. */
  title: string;
  /** Publisher or agency, as far as the head of the page knows. */
  source: string;
  byline: string;
  /** ISO 8601, or empty. */
  published: string;
  updated: string;
  /** The address to remember. */
  url: string;
  /** How the text begins, by the page's linked data; mostly empty. */
  opening: string;
}
