// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pagePalette, paletteOf } from '../../../src/content/view/palette';

function paletteOn(page: string, article: string) {
  document.documentElement.removeAttribute('style');
  document.body.setAttribute('style', page);
  document.body.innerHTML = `<div style="${article}"></div>`;
  return pagePalette(document.querySelector('div')!);
}

describe('the colors of a page', () => {
  test('are taken as they are', () => {
    expect(
      paletteOn('background-color: rgb(10, 20, 30)', 'color: rgb(240, 240, 240)'),
    ).toMatchObject({ scheme: 'dark', paper: 'rgb(10 20 30)', ink: 'rgb(240 240 240)' });
    expect(
      paletteOn('background-color: rgb(255, 250, 240)', 'color: rgb(20, 20, 20)'),
    ).toMatchObject({ scheme: 'light', paper: 'rgb(255 250 240)', ink: 'rgb(20 20 20)' });
  });

  test('are those of browsers where the page says nothing', () => {
    expect(paletteOn('', 'color: rgb(0, 0, 0)')).toMatchObject({ paper: 'rgb(255 255 255)' });
  });

  test.each([
    [
      'a weak contrast on light',
      'background-color: rgb(255, 255, 255)',
      'rgb(130, 130, 130)',
      'light',
    ],
    ['a weak contrast on dark', 'background-color: rgb(20, 20, 20)', 'rgb(90, 90, 90)', 'dark'],
    ['dark text on a picture', 'background-image: url(a.png)', 'rgb(0, 0, 0)', 'light'],
    ['light text on a picture', 'background-image: url(a.png)', 'rgb(255, 255, 255)', 'dark'],
    ['half a color', 'background-color: rgba(20, 20, 20, 0.5)', 'rgb(255, 255, 255)', 'dark'],
  ] as const)('are ours with %s', (_, page, ink, theme) => {
    const ofPage = paletteOn(page, `color: ${ink}`);
    expect(ofPage).toEqual(paletteOf(theme, ofPage));
  });
});
