import type { SignKey, WhyKey } from '../../sites/page-judgement';

/** What was found out about an article; annotating, tidying and the popup work from it. */
export interface Article {
  readonly headline: string;
  readonly headlineElement: Element | null;
  /** The element that holds the body. */
  readonly body: Element;
  /** Everything to annotate, in reading order: headline, byline and dates, captions, body. */
  readonly roots: readonly Element[];
  /**
   * Elements of the roots, or roots, that are not the article's text: quote tables, widgets, labels
   * like 有料会員記事. Not annotated.
   */
  readonly skip: readonly Element[];
  /** Captions of pictures, before and in the body. */
  readonly captions: readonly Element[];
  /** Publisher or agency, as a name to show: `Reuters`. */
  readonly source: string;
  readonly byline: string;
  /** Where and by whom it was reported, as the text begins: `【ワシントン＝山田太郎】`; else empty. */
  readonly dateline: string;
  /** ISO 8601 where the page says so, else as written, else empty. */
  readonly published: string;
  readonly updated: string;
  readonly url: string;
  /** Which way the article was found. */
  readonly foundBy: 'profile' | 'profile-fallback' | 'linked-data' | 'heuristics';
}

/** Whether a page is an article, and why. Reasons are keys of locale messages. */
export interface Recognition {
  article: Article | null;
  why: WhyKey | '';
  /** What weighed most, the weightiest first. */
  signs: readonly SignKey[];
}

/** One kind of clutter that tidying found on the page. */
export interface HiddenClutter {
  /** Stable within the page; used to show the item again. */
  id: string;
  /** First words of the hidden text, at most 80 characters. */
  excerpt: string;
  /** How many elements. */
  count: number;
  /** Whether the reader chose to show it again. */
  shown: boolean;
}
