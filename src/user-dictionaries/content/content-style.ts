/**
 * The CSS of structured content: the properties of Yomitan's format, each with the values that are
 * allowed. None can load anything, leave its place or cover other content.
 */

type Check = (value: unknown) => string | null;

const COLOR =
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl)a?\([\d.,%/\s]{1,40}(?:deg[\d.,%/\s]{1,40})?\))$/iu;
const LENGTH = /^(-?\d{0,5}(?:\.\d{1,6})?)(px|pt|em|rem|ex|ch|%)?$/u;

/** The maximum length per unit: about the width of a card. */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  px: 320,
  pt: 240,
  em: 20,
  rem: 20,
  ex: 40,
  ch: 40,
  '%': 200,
};
/** Up to four times the size of the surrounding text, enough for headings. */
const MAX_FONT: Readonly<Record<string, number>> = {
  px: 64,
  pt: 48,
  em: 4,
  rem: 4,
  ex: 8,
  ch: 8,
  '%': 400,
};

/** Accepts one of the keywords: `oneOf('bold normal')`. */
function oneOf(words: string): Check {
  const known = new Set(words.split(' '));
  return (value) => (typeof value === 'string' && known.has(value) ? value : null);
}

/** Accepts several of the keywords, as a list or separated by spaces. */
function someOf(words: string): Check {
  const known = oneOf(words);
  return (value) => {
    const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(' ') : [];
    const accepted = parts.every((part) => known(part) !== null);
    return accepted && parts.length > 0 && parts.length <= 4 ? parts.join(' ') : null;
  };
}

const color: Check = (value) =>
  typeof value === 'string' && COLOR.test(value.trim()) ? value.trim() : null;

/** @param bare the unit of a number without one */
function length(largest = MAX_LENGTH, bare = 'em'): Check {
  return (value) => {
    const text = typeof value === 'number' && Number.isFinite(value) ? `${value}${bare}` : value;
    const [, digits = '', unit = ''] = (typeof text === 'string' && LENGTH.exec(text)) || [];
    if (digits === '' || (unit === '' && Number(digits) !== 0)) return null;
    const size = Number(digits);
    return size >= 0 && size <= (largest[unit] ?? 0) ? `${digits}${unit}` : null;
  };
}

/** Up to four lengths, one for each side. */
const lengths: Check = (value) => {
  if (typeof value !== 'string') return length()(value);
  const parts = value.trim().split(/\s+/u).map(length());
  return parts.length <= 4 && parts.every((part) => part !== null) ? parts.join(' ') : null;
};

/** Accepts a number, a length or a keyword. */
function either(...checks: readonly Check[]): Check {
  return (value) => checks.map((check) => check(value)).find((result) => result !== null) ?? null;
}

/** A list marker in quotes, such as `"①"`, or a keyword. */
const marker: Check = (value) =>
  typeof value === 'string' && /^(?:[a-z-]{1,40}|"[^"\\\n]{1,12}"|'[^'\\\n]{1,12}')$/u.test(value)
    ? value
    : null;

/** 100 to 900, as a number or a string. */
function weight(value: unknown): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  return /^[1-9]00$/u.test(`${value}`) ? `${value}` : null;
}

const BORDER = 'none solid dashed dotted double groove ridge inset outset hidden';

const CHECKS: Readonly<Record<string, Check>> = {
  fontStyle: oneOf('normal italic oblique'),
  fontWeight: either(oneOf('normal bold bolder lighter'), weight),
  fontSize: either(
    oneOf('xx-small x-small small medium large x-large xx-large xxx-large smaller larger'),
    length(MAX_FONT),
  ),
  color,
  background: color,
  backgroundColor: color,
  textDecorationLine: someOf('none underline overline line-through'),
  textDecorationStyle: oneOf('solid double dotted dashed wavy'),
  textDecorationColor: color,
  borderColor: color,
  borderStyle: someOf(BORDER),
  borderRadius: lengths,
  borderWidth: lengths,
  verticalAlign: oneOf('baseline sub super text-top text-bottom middle top bottom'),
  textAlign: oneOf('start end left right center justify justify-all match-parent'),
  textEmphasis: someOf('none filled open dot circle double-circle triangle sesame'),
  margin: lengths,
  marginTop: length(),
  marginRight: length(),
  marginBottom: length(),
  marginLeft: length(),
  padding: lengths,
  paddingTop: length(),
  paddingRight: length(),
  paddingBottom: length(),
  paddingLeft: length(),
  wordBreak: oneOf('normal break-all keep-all'),
  whiteSpace: oneOf('normal nowrap pre pre-wrap pre-line break-spaces'),
  listStyleType: marker,
};

/** CSS properties with another name in the format. */
const NAMES: Readonly<Record<string, string>> = { background: 'background-color' };

/** The allowed CSS properties and their values; null if there are none. */
export function contentStyle(style: unknown): Readonly<Record<string, string>> | null {
  if (typeof style !== 'object' || style === null) return null;
  const result: Record<string, string> = {};
  for (const [property, check] of Object.entries(CHECKS)) {
    if (!Object.hasOwn(style, property)) continue;
    const value = check((style as Record<string, unknown>)[property]);
    if (value !== null) result[NAMES[property] ?? cssName(property)] = value;
  }
  return Object.keys(result).length > 0 ? result : null;
}

function cssName(property: string): string {
  return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The size of an image, limited to a card's width. @returns null if it is not a size */
export function imageLength(value: unknown, unit: 'px' | 'em'): string | null {
  if (typeof value !== 'number' || !(value > 0)) return null;
  return `${Math.min(value, MAX_LENGTH[unit] ?? 0)}${unit}`;
}
