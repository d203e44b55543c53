/**
 * What a card shows, as plain data. The background, which has the dictionaries and the texts, lays
 * it out; the content script only turns it into elements. So pages do not load the layout code, and
 * dictionaries cannot create other elements or attributes than these.
 */
import * as v from 'valibot';
import { type CardAct, cardActSchema, type CardField, cardFieldSchema } from './card-act';

const TAGS = [
  'a',
  'article',
  'br',
  'button',
  'details',
  'div',
  'em',
  'form',
  'h2',
  'img',
  'input',
  'label',
  'li',
  'ol',
  'option',
  'p',
  'path',
  'rp',
  'rt',
  'ruby',
  'section',
  'select',
  'span',
  'strong',
  'sub',
  'summary',
  'sup',
  'svg',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
] as const;
export type CardTag = (typeof TAGS)[number];

/** In addition to these, any `data-…` and `aria-…`. */
const ATTRIBUTES = new Set([
  'alt',
  'checked',
  'class',
  'colspan',
  'd',
  'height',
  'hidden',
  'href',
  'lang',
  'maxlength',
  'name',
  'open',
  'role',
  'rowspan',
  'src',
  'tabindex',
  'title',
  'type',
  'value',
  'viewBox',
  'width',
]);

/** The functions that the value of a style may call. */
const STYLE_FUNCTIONS = new Set(['calc', 'hsl', 'hsla', 'rgb', 'rgba', 'var']);

/** A text, or an element with attributes and children. */
export type CardNode = string | CardElement;

/** An image in an imported dictionary. */
export interface DictionaryImage {
  dictionary: number;
  /** In the dictionary's file. */
  path: string;
}

export interface CardElement {
  tag: CardTag;
  attributes?: Readonly<Record<string, string>>;
  /** CSS properties (`font-size`) and their values, set one by one. */
  style?: Readonly<Record<string, string>>;
  /** What happens when it is pressed. */
  act?: CardAct;
  /** Its function in the form that corrects a reading. */
  field?: CardField;
  /** Replaced by its data before the card is sent to a page: background/card-images.ts. */
  image?: DictionaryImage;
  children?: readonly CardNode[];
}

const attributesSchema = v.pipe(
  v.record(v.string(), v.string()),
  v.check(
    (attributes) =>
      Object.keys(attributes).every(
        (name) => ATTRIBUTES.has(name) || /^(?:data|aria)-[a-z-]+$/u.test(name),
      ),
    'Not an attribute of a card.',
  ),
  v.check(({ href }) => href === undefined || /^https?:\/\//u.test(href), 'Not a web address.'),
  v.check(({ src }) => src === undefined || src.startsWith('data:image/'), 'Not an image.'),
);

/**
 * No values that load or reference anything, or end a declaration; functions for colors and sums
 * only.
 */
const styleValueSchema = v.pipe(
  v.string(),
  v.check(
    (value) =>
      !/[\\;{}@<>]/u.test(value) &&
      [...value.matchAll(/([\w-]*)\(/gu)].every(([, name = '']) => STYLE_FUNCTIONS.has(name)),
    'Not a style of a card.',
  ),
);

export const cardNodeSchema: v.GenericSchema<CardNode> = v.union([
  v.string(),
  v.object({
    tag: v.picklist(TAGS),
    attributes: v.optional(attributesSchema),
    style: v.optional(v.record(v.string(), styleValueSchema)),
    act: v.optional(cardActSchema),
    field: v.optional(cardFieldSchema),
    children: v.optional(v.array(v.lazy(() => cardNodeSchema))),
  }),
]);
