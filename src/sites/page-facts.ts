/** Facts about a page that a content script sends for the judgement; all of them are bounded. */
import * as v from 'valibot';
import { boundedText } from '../validation/bounded';
import type { Immutable } from '../validation/immutable';

/** Texts longer than this, in UTF-16 units, are cut: titles, addresses of the head. */
export const MAX_FACT = 2_000;
/** Of linked data: a script that is longer is left out, as it could no longer be parsed. */
export const MAX_LINKED_DATA = 300_000;
/** Of all linked data together; a script that would exceed it is left out. */
export const MAX_LINKED_DATA_TOTAL = 600_000;
/** Of the page's address, which scripts may make as long as they like. */
export const MAX_ADDRESS = 8_000;
/** How many of each kind. */
export const MAX_FACTS = 150;

const fact = boundedText(MAX_FACT);
const facts = v.pipe(v.array(fact), v.maxLength(MAX_FACTS));

export const pageFactsSchema = v.object({
  url: v.pipe(boundedText(MAX_ADDRESS), v.url()),
  title: fact,
  /** Address of the canonical page as written, or empty. */
  canonical: fact,
  /** Name or property and content of the meta elements, in their order. */
  metas: v.pipe(v.array(v.tuple([fact, fact])), v.maxLength(MAX_FACTS)),
  /** The texts of the linked-data scripts. */
  linkedData: v.pipe(
    v.array(boundedText(MAX_LINKED_DATA)),
    v.maxLength(MAX_FACTS),
    v.check(
      (texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MAX_LINKED_DATA_TOTAL,
      'too much linked data',
    ),
  ),
  /** The texts of the h1 elements. */
  headings: facts,
  /** Of h2, and of what the page itself calls its headline. */
  subheadings: facts,
  /** Names of the page's microdata: the last part of each itemtype, and each itemprop. */
  microdata: facts,
});
export type PageFacts = Immutable<v.InferOutput<typeof pageFactsSchema>>;
