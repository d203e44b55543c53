import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openCard, saveInCard } from './article';
import { ARTICLE, expect, test, textOf } from './firefox-fixtures';

const { body, url } = ARTICLE;

test('a word saved in the card is in the popup, and in the file that it exports', async ({
  openArticle,
  openPopup,
  firefox: { downloads },
}) => {
  const page = await openArticle();
  await openCard(page, '派兵', body);
  await saveInCard(page);
  const popup = await openPopup();
  await expect
    .poll(() => textOf(popup, '#saved-words [data-lemma="派兵"]'))
    .toContain('dispatch of troops');

  await popup.click('#export-csv');
  const files = async () => (await readdir(downloads)).filter((name) => name.endsWith('.csv'));
  await expect.poll(files).toHaveLength(1);
  const path = join(downloads, (await files())[0]!);
  await expect.poll(async () => (await readFile(path)).length).toBeGreaterThan(100);
  const bytes = await readFile(path);
  await rm(path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    term: '派兵',
    reading: 'はへい',
    meaning: 'dispatch of troops, troop deployment',
    article: '米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ',
    source: 'Reuters',
    url,
  });

  await popup.click('#saved-words-title');
  await popup.click('#saved-words [data-lemma="派兵"] .remove');
  await expect.poll(() => textOf(popup, '#saved-words [data-lemma="派兵"]')).toBeNull();
});
