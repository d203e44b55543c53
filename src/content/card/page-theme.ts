/** Whether the page is light or dark where a word stands, for a card that looks as the page does. */
import { computedStyleOf, parentElementOf, shadowTreeOf } from '../../page/unclobbered';

export type Theme = 'light' | 'dark';

/**
 * By the nearest background that is not transparent. An image says nothing, nor does a page without
 * a background: there the text decides, as it must be readable.
 */
export function themeAt(element: Element): Theme {
  for (let around: Element | null = element; around !== null; around = flatParentOf(around)) {
    const { backgroundColor, backgroundImage } = computedStyleOf(around);
    if (backgroundImage !== 'none' && backgroundImage !== '') break;
    const background = parsedColor(backgroundColor);
    if (background !== null && background.alpha > MIN_ALPHA) {
      return background.lightness < MIDDLE ? 'dark' : 'light';
    }
  }
  const text = parsedColor(computedStyleOf(element).color);
  return text !== null && text.lightness > MIDDLE ? 'dark' : 'light';
}

/** What is more transparent shows what is behind it. */
const MIN_ALPHA = 0.5;
/** Between light and dark, as perceived. */
const MIDDLE = 0.5;

function flatParentOf(element: Element): Element | null {
  return parentElementOf(element) ?? shadowTreeOf(element)?.host ?? null;
}

interface Color {
  /** Perceived, from 0 to 1. */
  lightness: number;
  alpha: number;
}

/**
 * A computed color as browsers serialize it (CSS Color 4, section 15): rgb(), color() in some RGB
 * space, or a function that begins with the lightness.
 */
export function parsedColor(color: string): Color | null {
  const [, name = '', list = ''] = /^([a-z]+)\((.*)\)$/u.exec(color) ?? [];
  const values = list
    .replace(/^[a-z][a-z\d-]* /u, '')
    .split(/[\s,/]+/u)
    .map((value) => (value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value)));
  if (values.length < 3 || values.some(Number.isNaN)) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = values;
  if (name.startsWith('rgb')) return { lightness: lightnessOf(first, second, third, 255), alpha };
  if (name === 'color') return { lightness: lightnessOf(first, second, third, 1), alpha };
  if (name.startsWith('ok')) return { lightness: first, alpha };
  if (name === 'lab' || name === 'lch') return { lightness: first / 100, alpha };
  return null;
}

/** Close to the perceived lightness: of gamma-corrected values, by how bright the eye sees each. */
function lightnessOf(red: number, green: number, blue: number, max: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / max;
}
