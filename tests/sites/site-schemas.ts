/** Schemas of what is written down about a site. */
import * as v from 'valibot';
import { pageProfileSchema, patternSchema, selectorSchema } from '../../src/sites/profile-schema';
import { CLUTTER_KINDS, SELECTOR_FIELDS } from '../../src/sites/site-facts';

const hostsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9-]+)*$/u))),
  v.minLength(1),
);

/** A whole profile; no message carries one. */
export const siteProfileSchema = v.strictObject({
  ...pageProfileSchema.entries,
  publisher: v.pipe(v.string(), v.nonEmpty()),
  hosts: hostsSchema,
  articlePaths: v.array(patternSchema),
  providerInTitle: patternSchema,
});

/** How a fact is known: the years of the real pages it was seen in, none for an inference. */
function factsSchemaOf<const Fact extends v.GenericSchema>(factSchema: Fact) {
  const knownSchema = v.strictObject({
    seen: v.array(v.pipe(v.number(), v.integer(), v.minValue(2005), v.maxValue(2100))),
    facts: v.pipe(v.array(factSchema), v.minLength(1)),
  });
  return v.union([knownSchema, v.array(knownSchema)]);
}
const factsSchema = factsSchemaOf(selectorSchema);

/** A profile as it is written in src/sites/profiles. */
export const siteFactsSchema = v.strictObject({
  ...v.pick(siteProfileSchema, ['name', 'publisher', 'hosts']).entries,
  ...v.partial(
    v.pick(siteProfileSchema, ['metaText', 'captionText', 'providerInTitle', 'clutterText']),
  ).entries,
  ...v.partial(v.strictObject(v.entriesFromList(SELECTOR_FIELDS, factsSchema))).entries,
  articlePaths: v.optional(factsSchemaOf(patternSchema)),
  body: v.pipe(v.array(factsSchema), v.minLength(1)),
  clutter: v.optional(v.partial(v.strictObject(v.entriesFromList(CLUTTER_KINDS, factsSchema)))),
});
