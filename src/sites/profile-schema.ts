/** The form of a profile, in the program and in a message to a page. */
import * as v from 'valibot';
import { boundedText } from '../validation/bounded';
import { regExpSchema, writeRegExp } from './regexp-codec';
import type { PageProfile } from './site-profile';

/** Bounds that no profile comes near. */
const MAX_TEXT = 500;
const MAX_LIST = 500;

const text = boundedText(MAX_TEXT);

/* @__NO_SIDE_EFFECTS__ */
function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MAX_LIST));
}

/** One complex selector without commas and pseudo-elements, so that `:not(…)` can be appended. */
export const selectorSchema = v.pipe(
  text,
  v.nonEmpty(),
  v.check((one) => !/,|::|^\s|\s$|^(?:html|body)\b|[+>~]$/u.test(one), 'not a single selector'),
);
const selectorsSchema = listOf(selectorSchema);

const idSchema = v.pipe(text, v.regex(/^[a-z][a-z-]*$/u));

/** Patterns are in one of their two forms: regular expressions, or as they are written. */
/* @__NO_SIDE_EFFECTS__ */
function profileSchemaWith<const Pattern extends v.GenericSchema<unknown, RegExp>>(
  pattern: Pattern,
) {
  const phrasesSchema = listOf(v.union([v.pipe(text, v.minLength(3)), pattern]));
  return v.object({
    name: idSchema,
    lists: selectorsSchema,
    body: v.pipe(listOf(v.pipe(selectorsSchema, v.minLength(1))), v.minLength(1)),
    headline: v.pipe(selectorsSchema, v.minLength(1)),
    meta: selectorsSchema,
    metaText: phrasesSchema,
    captions: selectorsSchema,
    captionText: phrasesSchema,
    provider: selectorsSchema,
    byline: selectorsSchema,
    extraRoots: selectorsSchema,
    skip: selectorsSchema,
    clutter: listOf(
      v.strictObject({ id: idSchema, selectors: v.pipe(selectorsSchema, v.minLength(1)) }),
    ),
    clutterText: listOf(
      v.strictObject({
        id: idSchema,
        phrases: phrasesSchema,
        selectors: v.optional(selectorsSchema),
        isListHeading: v.optional(v.boolean()),
        mainColumnOnly: v.optional(v.boolean()),
        maxClimb: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
        withinBody: v.boolean(),
      }),
    ),
    neverHide: selectorsSchema,
  });
}

const isJoinable = v.check<RegExp, string>(({ flags }) => flags === 'u', 'has other flags than u');
const isSelective = v.check<RegExp, string>((pattern) => !pattern.test(''), 'matches any text');

/** A pattern that can be joined with others. */
export const patternSchema = v.pipe(v.instance(RegExp), isJoinable, isSelective);

/** As it is in the program, without what only the background needs to know of a site. */
export const pageProfileSchema = profileSchemaWith(patternSchema);

/** As it is in a message; parsed, it is as in the program. */
export const writtenProfileSchema = profileSchemaWith(
  v.pipe(regExpSchema, isJoinable, isSelective),
);

/** Puts a profile into the form of a message. Throws where `writtenProfileSchema` would fail. */
export function writeProfile(profile: PageProfile): v.InferInput<typeof writtenProfileSchema> {
  const checked = v.parse(pageProfileSchema, profile);
  return {
    ...checked,
    metaText: checked.metaText.map(writePhrase),
    captionText: checked.captionText.map(writePhrase),
    clutterText: checked.clutterText.map((rule) => ({
      ...rule,
      phrases: rule.phrases.map(writePhrase),
    })),
  };
}

function writePhrase(phrase: string | RegExp) {
  return phrase instanceof RegExp ? writeRegExp(phrase) : phrase;
}
