// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { parsedColor, themeAt } from '../../../src/content/card/page-theme';

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

/** The theme at an element in elements with these styles, the outermost first. */
function themeIn(...styles: readonly string[]): string {
  let inner: HTMLElement = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    inner.append(element);
    inner = element;
  }
  return themeAt(inner);
}

describe('the theme at a word', () => {
  it.each([
    [['background-color: rgb(255, 255, 255)', 'color: rgb(0, 0, 0)'], 'light'],
    [['background-color: rgb(20, 22, 30)', ''], 'dark'],
    // The nearest background counts, and a transparent one does not.
    [['background-color: rgb(20, 22, 30)', 'background-color: rgb(250, 250, 240)'], 'light'],
    [['background-color: rgb(20, 22, 30)', 'background-color: rgba(255, 255, 255, 0.1)'], 'dark'],
    // Text on a picture, and on no background at all.
    [
      [
        'background-color: rgb(255, 255, 255)',
        'background-image: linear-gradient(red, blue); color: rgb(255, 255, 255)',
      ],
      'dark',
    ],
    [['color: rgb(230, 230, 230)'], 'dark'],
    [['color: rgb(30, 30, 30)'], 'light'],
  ])('%j: %s', (styles, theme) => {
    expect(themeIn(...styles)).toBe(theme);
  });

  it('is that of what is around the shadow root too', () => {
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    const host = document.body.appendChild(document.createElement('div'));
    const word = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(themeAt(word)).toBe('dark');
  });
});

describe('a color', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.9 0.1 120)', 0.9, 1],
    ['oklab(0.2 0 0 / 0.25)', 0.2, 0.25],
    ['lab(40 10 10)', 0.4, 1],
  ])('%s', (color, lightness, alpha) => {
    const parsed = parsedColor(color);
    expect(parsed?.lightness).toBeCloseTo(lightness);
    expect(parsed?.alpha).toBeCloseTo(alpha);
  });

  it.each(['', 'transparent', 'rgb(none none none)', 'url(#x)'])('is unknown: %s', (color) => {
    expect(parsedColor(color)).toBeNull();
  });
});
