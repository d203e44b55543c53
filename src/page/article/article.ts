import type { SignKey, WhyKey } from '../../sites/page-judgement';

/** What the page part found out about a page; the reader and the popup work from it. */
export interface Article {
  headline: string;
  headlineElement: Element | null;
  /** The element that holds the body. */
  body: Element;
  /** Everything to annotate, in reading order: headline, byline and dates, captions, body. */
  roots: readonly Element[];
  /**
   * What is not the article's text in the roots, or a root itself: quote tables, widgets, labels
   * like 有料会員記事. Left alone.
   */
  skip: readonly Element[];
  /** Captions of pictures, before and in the body. */
  captions: readonly Element[];
  /** Publisher or agency, as a name to show: `Reuters`. */
  source: string;
  byline: string;
  /** Where and by whom it was reported, as the text begins: `【ワシントン＝山田太郎】`; else empty. */
  dateline: string;
  /** ISO 8601 where the page says so, else as written, else empty. */
  published: string;
  updated: string;
  url: string;
  /** Which way the article was found. */
  foundBy: 'profile' | 'profile-fallback' | 'linked-data' | 'heuristics';
  /** Articles that the page has put below this one since; their roots are among its roots. */
  appended?: Article[];
}

/** What was made of a page. Keys of locale messages, so that the popup can say it in any language. */
export interface Recognition {
  article: Article | null;
  why: WhyKey | '';
  /** What weighed most, first the weightiest. */
  signs: readonly SignKey[];
}

/** One kind of clutter that the page part hid. */
export interface HiddenClutter {
  /** Stable within the page; used to show the item again. */
  id: string;
  /** First words of the hidden text, at most 80 characters. */
  excerpt: string;
  /** How many elements. */
  count: number;
  /** True where the reader asked to see it again. */
  shown: boolean;
}
