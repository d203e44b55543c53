/** Furigana and glosses are generated text, which axe does not see. */
import type { Page } from '@playwright/test';
import { readToTheEnd } from './annotated-text';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';
const MIN = 4.5;

/** Of each word of ours: the contrast of the page's text there and of what we draw. */
function contrasts(page: Page): Promise<{ what: string; text: number; drawn: number }[]> {
  return page.evaluate(() => {
    type Rgb = [number, number, number, number];
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Rgb>();
    const rgb = (color: string): Rgb => {
      const before = known.get(color);
      if (before) return before;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      const found = [...pen.getImageData(0, 0, 1, 1).data] as Rgb;
      known.set(color, found);
      return found;
    };
    const luminance = (color: Rgb) => {
      const [red, green, blue] = color.slice(0, 3).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const contrast = (a: Rgb, b: Rgb) => {
      const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (lighter! + 0.05) / (darker! + 0.05);
    };
    const backgroundOf = (element: Element): Rgb => {
      for (let e: Element | null = element; e; e = e.parentElement) {
        const color = rgb(getComputedStyle(e).backgroundColor);
        if (color[3] === 255) return color;
      }
      return [255, 255, 255, 255];
    };
    const drawn = [
      ...[...document.querySelectorAll('ruby.kijiyomi > rt')].map((e) => [e, '::before'] as const),
      ...[...document.querySelectorAll('[data-kijiyomi-gloss]')].map(
        (e) => [e, '::after'] as const,
      ),
    ];
    return drawn.map(([element, pseudo]) => {
      const style = getComputedStyle(element, pseudo);
      const background = backgroundOf(element);
      const ofPage = element.closest('kijiyomi-text')!.parentElement!;
      return {
        what: `${pseudo} ${style.content} ${style.color}`,
        text: contrast(rgb(getComputedStyle(ofPage).color), background),
        drawn: contrast(rgb(style.color), background),
      };
    });
  });
}

/** Text and background; null: as in the sample. */
const COLORS = [
  null,
  ['black', 'white'],
  ['#666', 'white'],
  // The least contrast there may be.
  ['#767676', 'white'],
  ['#1a0dab', 'white'],
  ['#e00', 'white'],
  ['#008000', 'white'],
  ['#ddd', '#111'],
  ['#838383', '#111'],
  ['#8ab8f5', '#111'],
  ['#f55', '#111'],
  ['#bf5fff', '#111'],
  ['white', '#c00'],
  ['#333', '#a0a0a0'],
] as const;

test('furigana and glosses have enough contrast where the text has it', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await readToTheEnd(page);
  for (const colors of COLORS) {
    await page.evaluate((colors) => {
      document.querySelector('#forced')?.remove();
      if (colors === null) return;
      const style = document.createElement('style');
      style.id = 'forced';
      const [ink, paper] = colors;
      style.textContent = `* { color: ${ink} !important; background: ${paper} !important; transition: none !important }`;
      document.head.append(style);
    }, colors);
    const all = await contrasts(page);
    const readable = all.filter(({ text }) => text >= MIN);
    expect(readable.filter(({ what }) => what.startsWith('::before')).length).toBeGreaterThan(50);
    expect(readable.filter(({ what }) => what.startsWith('::after')).length).toBeGreaterThan(5);
    const weak = readable.filter(({ drawn }) => drawn < MIN);
    expect.soft(weak.slice(0, 3), String(colors)).toEqual([]);
  }
});
