/** Words of the article on the page, and the card over them. */
import { expect } from '@playwright/test';
import type { Point, Tab } from './tab';

type Boxed = Element & { openOrClosedShadowRoot: ShadowRoot | null };

/** Brings the first text node that says this to the middle of the screen, and finds its middle. */
export function findWord(tab: Tab, word: string, within: string): Promise<Point> {
  return tab.evaluate(
    async (text, selector) => {
      const root = document.querySelector(selector);
      if (!root) throw new Error(`The page has no ${selector}.`);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(text);
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`${selector} does not say ${text}.`);
    },
    [word, within],
  );
}

export interface CardPart {
  text: string;
  pressed: string | null;
  middle: Point;
  /** Whether the focus is on it. */
  focused: boolean;
}

/** A part of the open card, in its closed shadow root; nothing where the card does not show it. */
export function cardPart(tab: Tab, selector: string): Promise<CardPart | null> {
  return tab.evaluate(
    (css) => {
      const host = document.querySelector('kijiyomi-card');
      if (!host?.matches(':popover-open')) return null;
      const root = (host as Boxed).openOrClosedShadowRoot;
      const found = root?.querySelector(css);
      if (!root || !found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return {
        text: found.textContent,
        pressed: found.getAttribute('aria-pressed'),
        middle: { x: x + width / 2, y: y + height / 2 },
        focused: root.activeElement === found,
      };
    },
    [selector],
    'privileged page',
  );
}

const headword = async (tab: Tab) => (await cardPart(tab, '.headword'))?.text ?? null;

export async function expectCardOf(tab: Tab, word: string): Promise<void> {
  await expect.poll(() => headword(tab)).toBe(word);
}

export async function expectNoCard(tab: Tab): Promise<void> {
  await expect.poll(() => headword(tab)).toBeNull();
}

/** Rests the pointer on a word until its card is open. */
export async function openCard(tab: Tab, word: string, within: string): Promise<void> {
  const { x, y } = await findWord(tab, word, within);
  await tab.movePointer({ x: x - 3, y });
  await tab.movePointer({ x, y });
  await expectCardOf(tab, word);
}

/** Saves the word of the open card. */
export async function saveInCard(tab: Tab): Promise<void> {
  const save = await cardPart(tab, 'button.save');
  if (!save) throw new Error('The card has no Save.');
  await tab.clickAt(save.middle);
  await expect.poll(async () => (await cardPart(tab, 'button.save'))?.pressed).toBe('true');
}
