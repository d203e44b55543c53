import * as v from 'valibot';
import type { SiteProfile } from './profile';

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

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));

export const siteProfileSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)))),
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
      phrases: v.pipe(v.array(phrase), v.minLength(1)),
      climb: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
      withinBody: v.boolean(),
    }),
  ),
  neverHide: selectors,
});

/** Fails to compile where the schema and the type that the program uses part ways. */
export const asSiteProfile = (profile: v.InferOutput<typeof siteProfileSchema>): SiteProfile =>
  profile;
