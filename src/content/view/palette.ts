/** The colors of the reading view. */
import { computedStyleOf, parentElementOf } from '../../page/unclobbered';
import type { ViewLook } from '../../settings/settings';

/** As CSS colors. */
export interface Palette {
  scheme: 'light' | 'dark';
  paper: string;
  ink: string;
  link: string;
}

export const LIGHT: Palette = {
  scheme: 'light',
  paper: '#fcfcfa',
  ink: '#1d2025',
  link: '#0b57b8',
};
const SEPIA: Palette = { scheme: 'light', paper: '#f5ead6', ink: '#3a2c1a', link: '#7c3a0e' };
export const DARK: Palette = { scheme: 'dark', paper: '#1b1d20', ink: '#dcdee2', link: '#8ab8f5' };

export function paletteOf(theme: ViewLook['viewTheme'], ofPage: Palette): Palette {
  return { page: ofPage, light: LIGHT, sepia: SEPIA, dark: DARK }[theme];
}

/** Of text on its background, by WCAG 2. */
const MIN_CONTRAST = 7;

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Text and background as the page has them. Where the background is a picture or the contrast is
 * weak, the light or the dark colors are nearest to the page's.
 */
export function pagePalette(body: Element): Palette {
  const paper = backgroundOf(body);
  const ink = rgbOf(computedStyleOf(body).color);
  if (ink === null) return LIGHT;
  const nearest = luminanceOf(paper ?? inverse(ink)) > 0.4 ? LIGHT : DARK;
  if (paper === null || contrast(ink, paper) < MIN_CONTRAST) return nearest;
  return { ...nearest, paper: `rgb(${paper.join(' ')})`, ink: `rgb(${ink.join(' ')})` };
}

/** The innermost background behind an element; null if it is not one opaque color. */
function backgroundOf(element: Element): Rgb | null {
  for (let e: Element | null = element; e !== null; e = parentElementOf(e)) {
    const { backgroundColor, backgroundImage } = computedStyleOf(e);
    if (!/^(?:none|)$/u.test(backgroundImage)) return null;
    const color = rgbOf(backgroundColor);
    if (color !== null) return color;
    if (!isTransparent(backgroundColor)) return null;
  }
  // What browsers paint where the page says nothing.
  return [255, 255, 255];
}

/** Of an opaque color, as browsers compute those of sRGB. */
function rgbOf(color: string): Rgb | null {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(color)?.slice(1).map(Number);
  return channels === undefined ? null : (channels as unknown as Rgb);
}

function isTransparent(color: string): boolean {
  return color === '' || color === 'transparent' || /, 0\)$/u.test(color);
}

function inverse([red, green, blue]: Rgb): Rgb {
  return [255 - red, 255 - green, 255 - blue];
}

function contrast(a: Rgb, b: Rgb): number {
  const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminanceOf(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
