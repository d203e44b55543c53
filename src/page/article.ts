/** What the page part found out about a page; the reader and the popup work from it. */
export interface Article {
  headline: string;
  headlineElement: Element | null;
  /** The element that holds the body. */
  body: Element;
  /** Everything to annotate, in reading order: headline, byline and dates, captions, body. */
  roots: readonly Element[];
  /** Elements inside the roots that are not the article's text (quote tables, widgets): left alone. */
  skip: readonly Element[];
  /** Publisher or agency, as a name to show: `Reuters`. */
  source: string;
  byline: string;
  /** ISO 8601 where the page says so, else as written, else empty. */
  published: string;
  updated: string;
  url: string;
  /** Which way the article was found. */
  foundBy: 'profile' | 'profile-fallback' | 'heuristics';
}

/** `why` is a key of the locale messages, so that the popup can say it in the reader's language. */
export type Recognition = { article: Article; why: string } | { article: null; why: string };

/** One kind of clutter that the page part hid. */
export interface HiddenClutter {
  /** Stable within the page; used to show the item again. */
  id: string;
  /** Locale message key of what it is: `clutterPromotion`, `clutterLegal`, … */
  label: string;
  /** First words of the hidden text, at most 80 characters. */
  excerpt: string;
  /** How many elements. */
  count: number;
  /** True where the reader asked to see it again. */
  shown: boolean;
}
