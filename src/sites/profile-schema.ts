import * as v from 'valibot';
import type { SiteProfile } from './site-profile';
import { CLUTTER_KINDS, FACT_FIELDS } from './site-facts';

/**
 * Checks profiles in the tests. The content script does not import it: profiles are part of the
 * program, and a validator would only add to what every page loads.
 */

/** One complex selector without commas and pseudo-elements, so that `:not(…)` can be appended. */
const selector = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => !/,|::|^\s|\s$|^(?:html|body)\b|[+>~]$/.test(text), 'not a single selector'),
);
const selectors = v.array(selector);

const expression = v.pipe(
  v.string(),
  v.check((source) => {
    try {
      return !new RegExp(source, 'u').test('');
    } catch {
      return false;
    }
  }, 'not a regular expression, or one that matches nothing at all'),
);

const phrase = v.union([
  v.pipe(v.string(), v.minLength(3)),
  v.strictObject({ pattern: expression }),
]);

const hosts = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9-]+)*$/))),
  v.minLength(1),
);

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));

export const siteProfileSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  hosts,
  articlePaths: v.array(expression),
  lists: selectors,
  body: v.pipe(v.array(v.pipe(selectors, v.minLength(1))), v.minLength(1)),
  headline: v.pipe(selectors, v.minLength(1)),
  meta: selectors,
  metaText: v.array(phrase),
  captions: selectors,
  captionText: v.array(phrase),
  provider: selectors,
  providerInTitle: expression,
  byline: selectors,
  extraRoots: selectors,
  skip: selectors,
  clutter: v.array(v.strictObject({ id, selectors: v.pipe(selectors, v.minLength(1)) })),
  clutterText: v.array(
    v.strictObject({
      id,
      phrases: v.array(phrase),
      selectors: v.optional(selectors),
      list: v.optional(v.boolean()),
      column: v.optional(v.boolean()),
      climb: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
      withinBody: v.boolean(),
    }),
  ),
  clutterNames: v.optional(
    v.array(
      v.strictObject({
        id,
        names: expression,
        place: v.picklist(['anywhere', 'column', 'after', 'surroundings']),
        most: v.pipe(v.number(), v.integer(), v.minValue(0)),
        links: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        says: v.optional(expression),
      }),
    ),
  ),
  notices: v.optional(v.array(phrase)),
  bait: v.optional(selectors),
  neverHide: selectors,
});

/** Fails to compile where the schema and the type that the program uses part ways. */
export const asSiteProfile = (profile: v.InferOutput<typeof siteProfileSchema>): SiteProfile =>
  profile;

/** How a fact is known: the years of the real pages it was seen in, none for an inference. */
const known = v.strictObject({
  seen: v.array(v.pipe(v.number(), v.integer(), v.minValue(2005), v.maxValue(2100))),
  facts: v.pipe(v.array(v.string()), v.minLength(1)),
});
const facts = v.union([known, v.array(known)]);

/** What is written down of a site. The facts themselves are checked in its profile. */
export const siteFactsSchema = v.strictObject({
  ...v.pick(siteProfileSchema, ['name', 'publisher', 'hosts']).entries,
  ...v.partial(
    v.pick(siteProfileSchema, ['metaText', 'captionText', 'providerInTitle', 'clutterText']),
  ).entries,
  ...v.partial(v.strictObject(v.entriesFromList(FACT_FIELDS, facts))).entries,
  body: v.pipe(v.array(facts), v.minLength(1)),
  clutter: v.optional(v.partial(v.strictObject(v.entriesFromList(CLUTTER_KINDS, facts)))),
});
