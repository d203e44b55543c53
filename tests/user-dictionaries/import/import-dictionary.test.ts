import { describe, expect, it, vi } from 'vitest';
import { dictionaryDatabase } from '../../../src/user-dictionaries/store/dictionary-database';
import { dictionaryImage } from '../../../src/user-dictionaries/content/dictionary-image';
import {
  listDictionaries,
  moveDictionary,
  removeDictionary,
  removeRemains,
  switchDictionary,
} from '../../../src/user-dictionaries/store/dictionary-store';
import { importedEntries } from '../../../src/user-dictionaries/look-up/imported-entries';
import { dictionaryZip, json, largeDictionary, PIXEL, term } from '../dictionary-zips';
import { storedRecords, take, useEmptyDatabase } from '../empty-database';

useEmptyDatabase();

const titles = async () => (await listDictionaries()).map(({ title }) => title);
const candidate = (text: string) => ({
  term: text,
  reading: '',
  classes: [],
  inflection: [],
  start: 0,
  end: text.length,
});
const meaningsOf = async (text: string) =>
  (await importedEntries([candidate(text)])).flatMap(({ definitions }) =>
    definitions.map(({ content }) => content[0]),
  );

describe('an import', () => {
  it('imports every kind of bank of format 3, and reports what it imported and skipped', async () => {
    const zip = dictionaryZip({
      index: {
        title: ' 新明解 ',
        revision: '8',
        author: 'Sanseidō',
        attribution: '© <b>',
        frequencyMode: 'rank-based',
      },
      banks: {
        term_bank: [term('漢字', 'かんじ'), term('無', 'む', []), term('', '')],
        kanji_bank: [['漢', 'カン', '', '', ['China'], { strokes: '13' }]],
        tag_bank: [['n', 'partOfSpeech', 0, 'noun', 0]],
        term_meta_bank: [
          ['漢字', 'freq', 5],
          ['漢字', 'pitch', { reading: 'かんじ', pitches: [{ position: 0 }] }],
          ['漢字', 'ipa', { reading: 'かんじ', transcriptions: [] }],
        ],
        kanji_meta_bank: [['漢', 'freq', 442]],
      },
      files: [
        { name: 'img/漢.png', content: PIXEL },
        { name: 'img/fake.png', content: '<svg/>' },
        { name: 'img/page.svg', content: '<html><script>alert(1)</script></html>' },
        { name: 'styles.css', content: 'body { display: none }' },
      ],
    });
    const report = await take(zip);
    expect(report).toEqual({
      title: '新明解',
      counts: { terms: 1, kanji: 1, frequencies: 2, pitches: 1, images: 1 },
      skipped: [
        { reason: 'skippedEmpty', count: 2, example: 'term_bank_1.json, 2' },
        { reason: 'skippedMeta', count: 1, example: 'term_meta_bank_1.json, 3' },
        { reason: 'skippedImage', count: 2, example: 'img/fake.png' },
        { reason: 'skippedFile', count: 1, example: 'styles.css' },
      ],
    });
    const [dictionary] = await listDictionaries();
    expect(dictionary).toMatchObject({
      title: '新明解',
      revision: '8',
      author: 'Sanseidō',
      attribution: '© <b>',
      enabled: true,
      counts: report.counts,
    });
    expect(await meaningsOf('漢字')).toEqual(['meaning of 漢字']);
    expect(await dictionaryImage({ dictionary: dictionary!.id, path: 'img/漢.png' })).toBe(
      `data:image/png;base64,${PIXEL.toString('base64')}`,
    );
    expect(await dictionaryImage({ dictionary: dictionary!.id, path: 'img/page.svg' })).toBeNull();
  });

  it('takes format 1, with its tags in the index', async () => {
    const report = await take(
      dictionaryZip({
        index: { format: undefined, version: 1, tagMeta: { P: { notes: 'popular' } } },
        banks: {
          term_bank: [['打つ', 'うつ', 'P', 'v5', 3, 'to hit', 'to strike']],
          kanji_bank: [['打', 'ダ', 'う.つ', 'P', 'strike', 'hit']],
        },
      }),
    );
    expect(report.counts).toMatchObject({ terms: 1, kanji: 1 });
    const [entry] = await importedEntries([candidate('打つ')]);
    expect(entry?.definitions).toEqual([
      { tags: [{ name: 'P', notes: 'popular', category: '' }], content: ['to hit'] },
      { tags: [{ name: 'P', notes: 'popular', category: '' }], content: ['to strike'] },
    ]);
  });

  it('reads banks in the order of their numbers, and all of a large one', async () => {
    const many = Array.from({ length: 700 }, (_, i) => term(`語${i}`, 'ご', [`no. ${i}`]));
    await take(
      dictionaryZip({
        files: [
          json('term_bank_10.json', [term('同じ', '', ['second'])]),
          json('term_bank_2.json', [term('同じ', '', ['first']), ...many]),
        ],
      }),
    );
    expect(await meaningsOf('同じ')).toEqual(['first', 'second']);
    for (const i of [0, 63, 64, 65, 511, 512, 699]) {
      expect(await meaningsOf(`語${i}`)).toEqual([`no. ${i}`]);
    }
  });

  it('reports its progress', async () => {
    const onProgress = vi.fn();
    await take(largeDictionary('Large', 1_000), { onProgress });
    const shares = onProgress.mock.calls.map(([{ share }]) => share as number);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    // 1,000 terms and as many frequencies, an accent for every third, three tags.
    expect(onProgress.mock.lastCall?.[0]).toMatchObject({ entries: 2_337 });
  });

  it('leaves no records when it is canceled', async () => {
    const canceling = new AbortController();
    const onProgress = () => canceling.abort();
    const zip = largeDictionary('Large', 2_000);
    await expect(take(zip, { signal: canceling.signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await storedRecords()).toBe(0);
    // And can be begun again.
    await take(zip);
    expect(await titles()).toEqual(['Large']);
  });

  it('is not listed before it is complete', async () => {
    const seen: Promise<string[]>[] = [];
    await take(largeDictionary('Large', 3_000), { onProgress: () => seen.push(titles()) });
    // The last call may read the list after the import has ended.
    expect((await Promise.all(seen.slice(0, -1))).flat()).toEqual([]);
    expect(seen.length).toBeGreaterThan(5);
    expect(await titles()).toEqual(['Large']);
  });

  it('removes what a killed browser has left, and nothing else', async () => {
    await take(dictionaryZip({ banks: { term_bank: [term('漢字', 'かんじ')] } }));
    const before = await storedRecords();
    const database = await dictionaryDatabase();
    const [complete] = await listDictionaries();
    const remain = { ...complete!, id: 99, title: 'Half', state: 'importing' as const };
    await database.put('dictionaries', remain);
    await database.put('chunks', { dictionary: 99, number: 0, rows: ['{}'] });
    expect(await titles()).toEqual(['Test']);
    await removeRemains();
    expect(await storedRecords()).toBe(before);
    expect(await meaningsOf('漢字')).toEqual(['meaning of 漢字']);
  });

  it('runs alone: another import waits for its turn, and so does the removal of remains', async () => {
    const zip = largeDictionary('Large', 500);
    const other = largeDictionary('Other', 500);
    const imports = [take(zip), take(other), take(zip)];
    await removeRemains();
    const [first, second, third] = await Promise.allSettled(imports);
    expect(first?.status).toBe('fulfilled');
    expect(second?.status).toBe('fulfilled');
    expect(third).toMatchObject({ reason: { problem: 'importTitleTaken' } });
    expect(await titles()).toEqual(['Large', 'Other']);
  });
});

describe('a dictionary of the same title', () => {
  const version = (revision: string) =>
    dictionaryZip({
      index: { revision },
      banks: { term_bank: [term('漢字', 'かんじ', [revision])] },
    });
  const damaged = dictionaryZip({ banks: { term_bank: [term('漢字'), 5] } });

  it('is taken only to replace the other one, in its place', async () => {
    await take(version('old'));
    await take(dictionaryZip({ index: { title: 'Other' }, banks: { term_bank: [term('漢字')] } }));
    await switchDictionary((await listDictionaries())[0]!.id, false);
    await expect(take(version('new'))).rejects.toMatchObject({
      problem: 'importTitleTaken',
      substitutions: ['Test'],
    });
    const before = await storedRecords();
    await take(version('new'), { replace: true });
    expect(await storedRecords()).toBe(before);
    const listed = await listDictionaries();
    expect(listed.map(({ title, revision, enabled }) => [title, revision, enabled])).toEqual([
      ['Test', 'new', false],
      ['Other', '1', true],
    ]);
    await switchDictionary(listed[0]!.id, true);
    await vi.waitFor(async () =>
      expect(await meaningsOf('漢字')).toEqual(['new', 'meaning of 漢字']),
    );
  });

  it('stays as it was where the new one is refused', async () => {
    await take(version('old'));
    const before = await storedRecords();
    await expect(take(damaged, { replace: true })).rejects.toThrow('importSchema');
    expect(await storedRecords()).toBe(before);
    expect(await meaningsOf('漢字')).toEqual(['old']);
  });
});

describe('the list of dictionaries', () => {
  const named = (title: string) =>
    dictionaryZip({ index: { title }, banks: { term_bank: [term('漢字', '', [title])] } });
  const idOf = async (title: string) =>
    (await listDictionaries()).find((dictionary) => dictionary.title === title)!.id;

  it('is in the order that the reader gives it, and so are entries', async () => {
    for (const title of ['A', 'B', 'C']) await take(named(title));
    expect(await meaningsOf('漢字')).toEqual(['A', 'B', 'C']);
    await moveDictionary(await idOf('C'), -1);
    await moveDictionary(await idOf('A'), 1);
    expect(await titles()).toEqual(['C', 'A', 'B']);
    await vi.waitFor(async () => expect(await meaningsOf('漢字')).toEqual(['C', 'A', 'B']));
    // Beyond the ends there is nothing.
    await moveDictionary(await idOf('C'), -1);
    await moveDictionary(await idOf('B'), 1);
    expect(await titles()).toEqual(['C', 'A', 'B']);
    // The next one comes last.
    await take(named('D'));
    expect(await titles()).toEqual(['C', 'A', 'B', 'D']);
  });

  it('does not have a removed dictionary, whose records are all gone', async () => {
    await take(named('A'));
    const before = await storedRecords();
    await take(largeDictionary('Large', 2_000));
    const onProgress = vi.fn();
    await removeDictionary(await idOf('Large'), onProgress);
    expect(onProgress).toHaveBeenLastCalledWith(1);
    expect(await storedRecords()).toBe(before);
    expect(await titles()).toEqual(['A']);
  });
});
