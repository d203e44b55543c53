// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CARDS } from '../card/cards';
import { POPUP_EXAMPLES } from '../ui/popup-states';
import { Gallery } from './gallery';
import type { Locales } from './locales';
import { readLocales } from './locales-plugin';

let locales: Locales;
beforeAll(async () => {
  locales = await readLocales();
});

afterEach(() => {
  render(null, document.body);
});

function drawnCards(search: string): string[] {
  void act(() => render(<Gallery locales={locales} search={search} />, document.body));
  return [...document.querySelectorAll('.drawn-card')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector('.card')?.textContent ?? '',
  );
}

describe('the gallery', () => {
  it('shows every card and every state of the popup, light and dark', () => {
    const cards = drawnCards('');
    expect(cards).toHaveLength(2 * CARDS.length);
    for (const text of cards) expect(text).toMatch(/\S/u);
    const addresses = [...document.querySelectorAll('iframe')].map(({ src }) => src);
    expect(new Set(addresses).size).toBe(2 * POPUP_EXAMPLES.length);
  });

  it('shows them in either language and width', () => {
    expect(drawnCards('').join()).toContain('Save or remove');
    expect(drawnCards('').join()).toContain('述べた = 述べる + past');
    render(null, document.body);
    expect(drawnCards('?language=ja&width=320').join()).toContain('述べた = 述べる + 過去');
    expect(document.querySelector('iframe')?.width).toBe('320');
  });
});
