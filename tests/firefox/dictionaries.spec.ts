import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dictionaryZip, term } from '../user-dictionaries/dictionary-zips';
import { cardPart, openCard } from './article';
import { extensionPage } from './extension';
import { ARTICLE, expect, test, textOf } from './firefox-fixtures';

const { body } = ARTICLE;

test('a dictionary is imported, looked up in and removed', async ({ openTab, openArticle }) => {
  const folder = await mkdtemp(join(tmpdir(), 'kijiyomi-zips-'));
  const path = join(folder, 'small.zip');
  const zip = dictionaryZip({
    index: { title: 'Small' },
    banks: { term_bank: [term('派兵', 'はへい', ['dispatch, says Small'])] },
  });
  await writeFile(path, Buffer.from(await zip.arrayBuffer()));

  const options = await openTab();
  await options.goTo(extensionPage('options.html'));
  const rows = () =>
    options.evaluate(() => document.querySelectorAll('#dictionaries [data-dictionary]').length, []);
  await expect.poll(() => textOf(options, 'input[type=file][multiple]')).not.toBeNull();
  await options.choose('input[type=file][multiple]', path);
  await expect.poll(rows).toBe(1);
  await rm(folder, { recursive: true });

  const page = await openArticle();
  await openCard(page, '派兵', body);
  await expect
    .poll(async () => (await cardPart(page, '.card'))?.text)
    .toContain('dispatch, says Small');

  await options.bringToFront();
  await options.click('#dictionaries [data-dictionary] .remove');
  await options.click('#dictionaries [data-dictionary] [role=group] > button');
  await expect.poll(rows).toBe(0);
});
