/**
 * What a card shows, as plain data: the background makes it, where the dictionaries and the texts
 * are, and the content script only turns it into elements. So a page loads none of the code that
 * lays out entries, and what a dictionary says can become no element and no attribute but these.
 */
import * as v from 'valibot';
import { type CardAct, cardActSchema, type CardField, cardFieldSchema } from './card-act';

const TAGS = [
  'a',
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

/** Besides these any `data-…` and `aria-…`. */
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

/** What may stand before a parenthesis in the value of a style. */
const STYLE_FUNCTIONS = new Set(['calc', 'hsl', 'hsla', 'rgb', 'rgba', 'var']);

/** A text, or an element with attributes and children. */
export type CardNode = string | CardElement;

export interface CardElement {
  tag: CardTag;
  attributes?: Readonly<Record<string, string>>;
  /** CSS properties (`font-size`) and their values, set one by one. */
  style?: Readonly<Record<string, string>>;
  act?: CardAct;
  field?: CardField;
  children?: readonly CardNode[];
}

const attributesSchema = v.pipe(
  v.record(v.string(), v.string()),
  v.check(
    (attributes) =>
      Object.keys(attributes).every(
        (name) => ATTRIBUTES.has(name) || /^(?:data|aria)-[a-z-]+$/u.test(name),
      ),
    'A card has no such attribute.',
  ),
  v.check(({ href }) => href === undefined || /^https?:\/\//u.test(href), 'Not a web address.'),
  v.check(({ src }) => src === undefined || src.startsWith('data:image/'), 'Not an image.'),
);

/** Nothing that loads, refers or ends a declaration; functions only for colors and sums. */
const styleValueSchema = v.pipe(
  v.string(),
  v.check(
    (value) =>
      !/[\\;{}@<>]/u.test(value) &&
      [...value.matchAll(/([\w-]*)\(/gu)].every(([, name = '']) => STYLE_FUNCTIONS.has(name)),
    'A card has no such style.',
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
