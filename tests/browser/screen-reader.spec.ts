/** What a screen reader gets, in Chromium's accessibility tree. */
import type { Page } from '@playwright/test';
import { readToTheEnd, restOn } from './annotated-text';
import { cardOf, sessionOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

interface Said {
  role: string;
  name: string;
  description: string;
  states: Record<string, unknown>;
}

/** All that is said of the page, in order. */
async function allSaid(page: Page): Promise<Said[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Said[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (node === undefined) return;
    if (!node.ignored && node.role?.value !== 'InlineTextBox') {
      said.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        states: Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value])),
      });
    }
    for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]!.nodeId);
  return said;
}

test('the article is read as it was written, without furigana and glosses', async ({
  openArticle,
  openUntouched,
}) => {
  const texts = async (page: Page) => {
    const said = await allSaid(page);
    return said.flatMap(({ role, name }) => (role === 'StaticText' ? [name] : [])).join('');
  };
  const page = await openArticle(LAYOUT);
  await readToTheEnd(page);
  expect(await page.locator('[data-kijiyomi-gloss]').count()).toBeGreaterThan(5);
  const sentence = '米政府は2日、緊迫化するウクライナ情勢を踏まえ、';
  expect(await texts(await openUntouched(LAYOUT))).toContain(sentence);
  const read = await texts(page);
  expect(read).toContain(sentence);
  expect(read).toContain('規模の米軍部隊を北大西洋条約機構(NATO)のポーランド');
  const glosses = await page
    .locator('[data-kijiyomi-gloss]')
    .evaluateAll((words) => words.map((word) => word.getAttribute('data-kijiyomi-gloss')!));
  for (const gloss of glosses.filter((one) => one.includes(' '))) expect(read).not.toContain(gloss);
  expect(read).not.toContain('\u200b');
});

test('a word at the focus is a button with its gloss as description', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  const word = page.locator('[data-kijiyomi-gloss="U.S. president"]');
  await page.locator('[tabindex="0"].kijiyomi, kijiyomi-word[tabindex="0"]').first().focus();
  for (let words = 0; words < 60; words++) {
    if ((await word.getAttribute('tabindex')) === '0') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(word).toBeFocused();
  const focused = (await allSaid(page)).find(
    ({ role, states }) => role === 'button' && states['focused'] === true,
  );
  expect(focused).toMatchObject({ name: '米大統領', description: 'U.S. president' });
  expect(focused!.states['hasPopup']).toBe('dialog');
  await page.keyboard.press('ArrowRight');
  await expect(word).not.toHaveAttribute('aria-description');
});

test('the card is a dialog that names its controls and tells what was done', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
  const said = async () => {
    const all = await allSaid(page);
    return all.slice(all.findIndex(({ role }) => role === 'dialog'));
  };
  const before = await said();
  expect(before[0]!.name).toContain('派兵');
  const buttons = before.filter(({ role }) => role === 'button');
  expect(buttons.length).toBeGreaterThan(5);
  expect(buttons.filter(({ name }) => name === '')).toEqual([]);
  expect(before.find(({ role }) => role === 'status')!.states['live']).toBe('polite');
  await page.keyboard.press('s');
  await expect
    .poll(async () => (await said()).find(({ name }) => name === 'Save')!.states['pressed'])
    .toBe('true');
});
