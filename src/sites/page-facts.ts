/** What the content script tells of a page before anything is decided; all of it is bounded. */
export interface PageFacts {
  url: string;
  title: string;
  /** Address of the canonical page as written, or empty. */
  canonical: string;
  /** Name or property and content of the meta elements, in their order. */
  metas: readonly (readonly [name: string, content: string])[];
  /** The texts of the linked-data scripts. */
  linkedData: readonly string[];
  /** The texts of the h1 elements. */
  headings: readonly string[];
  /** Of h2, and of what the page itself calls its headline. */
  subheadings: readonly string[];
  /** Names of the page's microdata: the last part of each itemtype, and each itemprop. */
  microdata: readonly string[];
}
