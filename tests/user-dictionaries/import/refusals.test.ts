import { describe, expect, it, vi } from 'vitest';
import { closeDictionaryDatabase } from '../../../src/user-dictionaries/store/dictionary-database';
import type { ImportProblem } from '../../../src/user-dictionaries/import/import-problem';
import { MAX_JSON_DEPTH, MEGABYTE } from '../../../src/user-dictionaries/import/import-limits';
import { readLocale } from '../../ui/english-texts';
import { dictionaryZip, json, largeDictionary, term } from '../dictionary-zips';
import { storedRecords, take, useEmptyDatabase } from '../empty-database';
import { type ZipContent, zipOf } from '../zip-writer';

useEmptyDatabase();

const BANK = { term_bank: [term('漢字', 'かんじ')] };
const INDEX = json('index.json', { title: 'Test', revision: '1', format: 3 });
const ROWS = json('term_bank_1.json', BANK.term_bank);

const withFile = (file: ZipContent) => dictionaryZip({ banks: BANK, files: [file] });
const withRow = (row: unknown) => dictionaryZip({ banks: { term_bank: [term('漢字'), row] } });
const withIndex = (index: object) => dictionaryZip({ index, banks: BANK });
const withDefinition = (definition: unknown) => withRow(term('字', '', [definition]));
const cut = (zip: Blob, share: number) => zip.slice(0, Math.floor(share * zip.size));
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE).fill(0x20);

type Case = [what: string, zip: () => Blob, ImportProblem, ...parts: (string | number)[]];

const CASES: readonly Case[] = [
  ['a text', () => new Blob(['no zip at all']), 'importNotZip'],
  ['an empty file', () => new Blob([]), 'importNotZip'],
  ['the first half of a zip', () => cut(largeDictionary('Large', 100), 0.5), 'importNotZip'],
  ['a zip without its last bytes', () => cut(withIndex({}), 0.99), 'importNotZip'],
  ['a wrong sum', () => zipOf([INDEX, { ...ROWS, crc: 1 }]), 'importDamaged', 'term_bank_1.json'],
  [
    'data that does not inflate',
    () => zipOf([INDEX, { ...ROWS, content: 'no deflated data', method: 0 }]),
    'importNotJson',
    'term_bank_1.json',
    0,
  ],
  [
    'an encrypted file',
    () => zipOf([INDEX, { ...ROWS, encrypted: true }]),
    'importEncrypted',
    'term_bank_1.json',
  ],
  [
    'an unknown compression',
    () => zipOf([INDEX, { ...ROWS, method: 12 }]),
    'importMethod',
    'term_bank_1.json',
  ],
  ...[
    '../x.png',
    'img/../../x.png',
    '/etc/x.png',
    'C:\\x.png',
    'img\\x.png',
    './x.png',
    'a//x.png',
  ].map((name): Case => [
    `a file named ${name}`,
    () => withFile({ name, content: '' }),
    'importUnsafeName',
    name,
  ]),
  ['a name with a NUL', () => withFile({ name: 'a\0.png', content: '' }), 'importUnsafeName'],
  [
    'a file that is there twice',
    () => zipOf([INDEX, ROWS, ROWS]),
    'importTwice',
    'term_bank_1.json',
  ],
  ['no index', () => zipOf([ROWS]), 'importNoIndex'],
  [
    'an index in a folder',
    () => zipOf([{ ...INDEX, name: 'dictionary/index.json' }, ROWS]),
    'importNoIndex',
  ],
  [
    'an index that is too large',
    () => zipOf([{ name: 'index.json', content: zeros(5) }, ROWS]),
    'importLarge',
    'index.json',
    4,
  ],
  [
    'an index that is not JSON',
    () => zipOf([{ name: 'index.json', content: '{"title": ' }, ROWS]),
    'importNotJson',
    'index.json',
    0,
  ],
  [
    'two values as an index',
    () => zipOf([{ name: 'index.json', content: '{}, {}' }, ROWS]),
    'importNotJson',
    'index.json',
    0,
  ],
  ['an index without a title', () => withIndex({ title: ' ' }), 'importIndexSchema', 'title'],
  ['an index with a wrong author', () => withIndex({ author: 7 }), 'importIndexSchema', 'author'],
  ['format 2', () => withIndex({ format: 2 }), 'importFormat', '2'],
  ['format "3"', () => withIndex({ format: '3' }), 'importFormat', '"3"'],
  ['no format', () => withIndex({ format: undefined }), 'importFormat', 'null'],
  ['no banks', () => dictionaryZip({}), 'importNoBanks'],
  ['a row that is none', () => withRow('漢字'), 'importSchema', 'term_bank_1.json', 2, 'row'],
  ['a short row', () => withRow(['漢字']), 'importSchema', 'term_bank_1.json', 2, 'row'],
  [
    'a number for a term',
    () => withRow(term(7 as never)),
    'importSchema',
    'term_bank_1.json',
    2,
    'term',
  ],
  [
    'a score that is not a number',
    () => withRow(['字', '', '', '', '1', ['x'], 0, '']),
    'importSchema',
    'term_bank_1.json',
    2,
    'score',
  ],
  [
    'a definition of an unknown type',
    () => withDefinition({ type: 'html', html: '<b>x</b>' }),
    'importSchema',
    'term_bank_1.json',
    2,
    'definitions: type',
  ],
  [
    'null for a definition',
    () => withDefinition(null),
    'importSchema',
    'term_bank_1.json',
    2,
    'definitions',
  ],
  [
    'a wrong pitch accent',
    () =>
      dictionaryZip({
        banks: {
          term_meta_bank: [['字', 'pitch', { reading: 'じ', pitches: [{ position: -1 }] }]],
        },
      }),
    'importSchema',
    'term_meta_bank_1.json',
    1,
    'position',
  ],
  [
    'a wrong kanji',
    () => dictionaryZip({ banks: { kanji_bank: [['漢', 'カン', '', '', 'China', {}]] } }),
    'importSchema',
    'kanji_bank_1.json',
    1,
    'meanings',
  ],
  [
    'a bank that is an object',
    () => zipOf([INDEX, json('term_bank_1.json', { a: 1 })]),
    'importNotJson',
    'term_bank_1.json',
    0,
  ],
  [
    'a hundred megabytes of brackets',
    () =>
      zipOf([
        INDEX,
        { name: 'term_bank_1.json', content: new Uint8Array(100 * MEGABYTE).fill(0x5b) },
      ]),
    'importDeep',
    'term_bank_1.json',
    1,
    MAX_JSON_DEPTH,
  ],
  [
    'brackets in an index',
    () => zipOf([{ name: 'index.json', content: '['.repeat(100_000) }, ROWS]),
    'importDeep',
    'index.json',
    1,
    MAX_JSON_DEPTH,
  ],
  [
    'structured content that nests too deep',
    () => {
      let content: unknown = '';
      for (let i = 0; i < MAX_JSON_DEPTH; i++) content = { tag: 'div', content };
      return withDefinition({ type: 'structured-content', content });
    },
    'importDeep',
    'term_bank_1.json',
    2,
    MAX_JSON_DEPTH,
  ],
  [
    'a bomb',
    () => zipOf([INDEX, { name: 'term_bank_1.json', content: zeros(40) }]),
    'importBomb',
    'term_bank_1.json',
  ],
  [
    'a bomb whose header says that it is small',
    () => zipOf([INDEX, { name: 'term_bank_1.json', content: zeros(40), claimedSize: 100 }]),
    'importDamaged',
    'term_bank_1.json',
  ],
  [
    'many small bombs',
    () =>
      zipOf([
        INDEX,
        ROWS,
        ...Array.from({ length: 20 }, (_, i) => ({ name: `${i}.png`, content: zeros(3) })),
      ]),
    'importBomb',
    '5.png',
  ],
];

describe('a file is refused', () => {
  it.each(CASES)('that is or has %s', async (_, zip, problem, ...parts) => {
    const thrown = await take(zip()).then(
      () => null,
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject({ name: 'ImportError', problem });
    if (parts.length > 0) expect(thrown).toMatchObject({ substitutions: parts });
    expect(await storedRecords()).toBe(0);
  });

  it('with a reason in every language, of every case', async () => {
    for (const locale of ['en', 'ja']) {
      const keys = (await readLocale(locale)).map(({ key }) => key.join('.'));
      expect(keys).toEqual(expect.arrayContaining(CASES.map(([, , problem]) => problem)));
    }
  });
});

describe('a failure to store', () => {
  it('is reported if the disk is full', async () => {
    // Chromium and Firefox abort the transaction, which then has the reason.
    type Ending = { _abort: (reason: string) => void };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- Called with its store below.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      const request = put.apply(this, values);
      if (this.name === 'chunks') {
        queueMicrotask(() => (this.transaction as unknown as Ending)._abort('QuotaExceededError'));
      }
      return request;
    });
    const refused = take(largeDictionary('Large', 1_000));
    await expect(refused).rejects.toMatchObject({ problem: 'importQuota' });
    vi.restoreAllMocks();
    expect(await storedRecords()).toBe(0);
  });

  it('is reported if storage is disabled', async () => {
    await closeDictionaryDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await expect(take(withIndex({}))).rejects.toMatchObject({ problem: 'importNotStored' });
  });
});
