/** Finds words on an annotated page by their text, however the extension marks them up. */
import { expect, type Page } from '@playwright/test';

export interface FoundText {
  /** In CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
  /** The furigana over it; empty where it has none. */
  reading: string;
}

/** Brings the first place where an element of the page says `text` to the middle of the screen. */
export async function findText(page: Page, text: string, within: string): Promise<FoundText> {
  return page.evaluate(
    async ({ text, within }) => {
      const root = document.querySelector(within);
      if (!root) throw new Error(`The page has no ${within}.`);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let all = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, start: all.length });
        all += node.data;
      }
      const start = all.indexOf(text);
      if (start < 0) throw new Error(`${within} does not say ${text}.`);
      const end = start + text.length;
      const inside = nodes.filter(
        (each) => each.start < end && each.start + each.node.length > start,
      );
      const first = inside[0]!;
      const last = inside[inside.length - 1]!;
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const range = document.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      const { x, y, width, height } = range.getBoundingClientRect();
      const rubies = new Set(
        inside.map(({ node }) => node.parentElement?.closest('ruby.kijiyomi')),
      );
      const readings = [...rubies].flatMap((ruby) =>
        [...(ruby?.querySelectorAll('rt') ?? [])].map(
          (rt) => rt.getAttribute('data-reading') ?? '',
        ),
      );
      return { box: { x, y, width, height }, reading: readings.join('') };
    },
    { text, within },
  );
}

/** Rests the pointer on a word, once the word no longer moves: glosses and clutter move the text. */
export async function restOn(page: Page, text: string, within: string): Promise<FoundText> {
  let found = await findText(page, text, within);
  await expect(async () => {
    const before = found;
    await page.waitForTimeout(100);
    found = await findText(page, text, within);
    expect(found.box).toEqual(before.box);
  }).toPass({ timeout: 10_000 });
  const { x, y, width, height } = found.box;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  return found;
}

/** Scrolls through the whole page, and waits until nothing more is annotated. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (milliseconds: number) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));
    const annotations = () => document.querySelectorAll('ruby.kijiyomi').length;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await pause(50);
    }
    let before = -1;
    while (annotations() !== before) {
      before = annotations();
      await pause(500);
    }
  });
}
