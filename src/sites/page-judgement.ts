/** What the background answers to the facts of a page. Rules for any site do not travel with it. */
import * as v from 'valibot';
import type { TextKey } from '../texts/text-key';
import { boundedText } from '../validation/bounded';
import type { Immutable } from '../validation/immutable';
import { writeProfile, writtenProfileSchema } from './profile-schema';
import type { PageProfile } from './site-profile';

/** The longest text of the head that an answer repeats, in UTF-16 units. */
const MAX_TEXT = 2_000;
/** Percent encoding makes an address up to nine times as long as the page wrote it. */
const MAX_ADDRESS = 80_000;
const MAX_SIGNS = 50;

/**
 * What the signs of a page without a profile must come to: those of its head, which the background
 * reads, and those of its text, which the page code adds.
 */
export const MIN_EVIDENCE = 4;

/** A profile names at most so many kinds of lists, each by a selector of this length at most. */
const MAX_LISTS = 100;
const MAX_SELECTOR = 500;

const text = boundedText(MAX_TEXT);

/** Text that names a sign for or against an article. */
export type SignKey = Extract<TextKey, `whySign${string}`>;

/** Text that says why a page is, or is not, taken for an article. */
export type WhyKey = Exclude<Extract<TextKey, `why${string}`>, SignKey>;

/** The background is of the same version as its content scripts, so its keys have texts. */
/* @__NO_SIDE_EFFECTS__ */
function textKeySchema<K extends string>() {
  return v.custom<K>((key) => v.is(text, key));
}

/** Evidence for or against a news article. */
const signSchema = v.strictObject({
  key: textKeySchema<SignKey>(),
  /** Positive if it is evidence for an article. */
  weight: v.number(),
});
export type Sign = Readonly<v.InferOutput<typeof signSchema>>;

const signsSchema = v.pipe(v.array(signSchema), v.maxLength(MAX_SIGNS));

/** Why a page is not an article, by its address and head. */
export const rejectionSchema = v.strictObject({
  why: textKeySchema<WhyKey>(),
  signs: signsSchema,
  /** Selectors of elements that only list pages of the site have. */
  lists: v.pipe(v.array(boundedText(MAX_SELECTOR)), v.maxLength(MAX_LISTS)),
});
export type Rejection = Immutable<v.InferOutput<typeof rejectionSchema>>;

/** The form in a message; parsed, its patterns are regular expressions. */
export const pageJudgementSchema = v.strictObject({
  /** What is known of the site's pages; null where it has no profile. */
  profile: v.nullable(writtenProfileSchema),
  /**
   * `perhaps`: on a site with a profile, only if the elements it names are there; elsewhere only if
   * the text adds enough evidence.
   */
  verdict: v.picklist(['no', 'perhaps', 'article']),
  /** Empty unless the verdict is `no`. */
  why: textKeySchema<WhyKey | ''>(),
  signs: signsSchema,
  /** Text of the heading that is the headline, or empty. */
  headline: text,
  /** The article's name where the page shows no headline. */
  title: text,
  /** Publisher or agency, as far as the head of the page knows. */
  source: text,
  byline: text,
  /** ISO 8601, or empty. */
  published: text,
  updated: text,
  /** The address to remember. */
  url: boundedText(MAX_ADDRESS),
  /** How the text begins, by the page's linked data; mostly empty. */
  opening: text,
});

export interface PageJudgement extends Readonly<
  Omit<v.InferOutput<typeof pageJudgementSchema>, 'profile' | 'signs'>
> {
  readonly profile: PageProfile | null;
  readonly signs: readonly Sign[];
}

/** Puts a judgement into the form of a message. */
export function writeJudgement(judgement: PageJudgement): v.InferInput<typeof pageJudgementSchema> {
  const { profile, signs, ...rest } = judgement;
  return { ...rest, signs: [...signs], profile: profile === null ? null : writeProfile(profile) };
}

/** The rejection of a page that is judged not to be an article; null for the others. */
export function rejectionOf({ verdict, why, signs, profile }: PageJudgement): Rejection | null {
  if (verdict !== 'no' || why === '') return null;
  return { why, signs, lists: profile?.lists ?? [] };
}
