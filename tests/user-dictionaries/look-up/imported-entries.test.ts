import { describe, expect, it, vi } from 'vitest';
import type { InflectionClass, LookUpCandidate } from '../../../src/look-up/card-entry';
import { closeDictionaryDatabase } from '../../../src/user-dictionaries/store/dictionary-database';
import {
  listDictionaries,
  switchDictionary,
} from '../../../src/user-dictionaries/store/dictionary-store';
import { importedEntries } from '../../../src/user-dictionaries/look-up/imported-entries';
import { importedFacts } from '../../../src/user-dictionaries/look-up/imported-facts';
import { importedKanji } from '../../../src/user-dictionaries/look-up/imported-kanji';
import { dictionaryZip, term } from '../dictionary-zips';
import { take, useEmptyDatabase } from '../empty-database';
import { FORM_LABELS } from '../../../src/dictionary/deinflection/forms/forms';

useEmptyDatabase();

function candidate(text: string, more: Partial<LookUpCandidate> = {}): LookUpCandidate {
  return {
    ...{ term: text, reading: '', classes: [], inflection: [], start: 0, end: text.length },
    ...more,
  };
}

const headwords = async (...candidates: LookUpCandidate[]) =>
  (await importedEntries(candidates)).map(({ headword }) => headword);

describe('a look-up', () => {
  it('finds by the term and by the reading, whichever kana it is in', async () => {
    await take(
      dictionaryZip({
        banks: {
          term_bank: [term('漢字', 'かんじ'), term('感じ', 'カンジ'), term('かんじ'), term('幹')],
        },
      }),
    );
    expect(await headwords(candidate('漢字'))).toEqual(['漢字']);
    expect(new Set(await headwords(candidate('かんじ')))).toEqual(
      new Set(['漢字', '感じ', 'かんじ']),
    );
    expect(await headwords(candidate('漢'))).toEqual([]);
    expect(await headwords()).toEqual([]);
  });

  it('says which definition is too long, and shows the one after it', async () => {
    const long = 'x'.repeat(1_100_000);
    await take(
      dictionaryZip({
        index: { title: 'Long' },
        banks: { term_bank: [term('派兵', 'はへい', [long]), term('派兵', 'はへい', ['short'])] },
      }),
    );
    await take(
      dictionaryZip({
        index: { title: 'Half' },
        banks: { term_bank: [term('派兵', 'はへい', ['x'.repeat(600_000)])] },
      }),
    );
    await take(
      dictionaryZip({
        index: { title: 'Other half' },
        banks: { term_bank: [term('派兵', 'はへい', ['x'.repeat(600_000)])] },
      }),
    );
    await take(
      dictionaryZip({ index: { title: 'Last' }, banks: { term_bank: [term('派兵', 'はへい')] } }),
    );
    const entries = await importedEntries([candidate('派兵')]);
    expect(
      entries.map(({ dictionary, definitions, tooLong }) => [
        dictionary.title,
        definitions.length,
        tooLong,
      ]),
    ).toEqual([
      ['Long', 1, true],
      ['Half', 1, false],
      ['Other half', 0, true],
      ['Last', 1, false],
    ]);
  });

  it.each<[rules: string, classes: InflectionClass[], found: boolean]>([
    ['v5', ['v5'], true],
    ['v5', ['v1'], false],
    ['v1 vt', ['v5', 'v1'], true],
    ['v5k', ['v5'], true],
    ['vs-i', ['vs'], true],
    ['adj-i', ['adj-i'], true],
    ['adj-na', ['adj-i'], false],
    ['', ['v1'], false],
    ['', [], true],
    ['v5', [], true],
  ])('of rules "%s" as %j: %s', async (rules, classes, found) => {
    await take(
      dictionaryZip({ banks: { term_bank: [term('打つ', 'うつ', undefined, { rules })] } }),
    );
    const form = candidate('打つ', { classes, inflection: [FORM_LABELS.past], end: 3 });
    const entries = await importedEntries([form]);
    expect(entries).toHaveLength(found ? 1 : 0);
    if (found)
      expect(entries[0]).toMatchObject({ inflection: [FORM_LABELS.past], start: 0, end: 3 });
  });

  it('orders by dictionary, then by candidate, reading and score', async () => {
    const rows = [
      term('日', 'ひ', ['sun'], { score: 1 }),
      term('日', 'にち', ['day'], { score: 9 }),
      term('日', 'か', ['-th'], { score: 5 }),
      term('日本', 'にほん', ['Japan'], { score: -1 }),
    ];
    await take(dictionaryZip({ index: { title: 'A' }, banks: { term_bank: rows } }));
    await take(dictionaryZip({ index: { title: 'B' }, banks: { term_bank: rows } }));
    const entries = await importedEntries([
      candidate('日本', { reading: 'にほん' }),
      candidate('日', { reading: 'ひ' }),
    ]);
    const order = entries.map(({ dictionary, reading }) => `${dictionary.title} ${reading}`);
    const each = ['にほん', 'ひ', 'にち', 'か'];
    expect(order).toEqual([...each.map((r) => `A ${r}`), ...each.map((r) => `B ${r}`)]);
  });

  it('returns a word of several rows as one entry, each row with its tags', async () => {
    await take(
      dictionaryZip({
        banks: {
          term_bank: [
            term('派兵', 'はへい', ['first'], { tags: 'n unknown', termTags: 'P', score: 2 }),
            term('派兵', 'はへい', ['second', 'third'], { tags: 'vs', score: 1 }),
            term('派兵', 'はへい', [['派遣', []]], { score: 1 }),
          ],
          tag_bank: [
            ['n', 'partOfSpeech', 1, 'noun', 0],
            ['vs', 'partOfSpeech', 0, 'suru verb', 0],
            ['P', 'frequent', 0, 'popular', 0],
          ],
        },
      }),
    );
    const entries = await importedEntries([candidate('派兵'), candidate('派兵')]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      tags: [{ name: 'P', notes: 'popular', category: 'frequent' }],
      definitions: [
        { tags: [{ name: 'unknown', notes: '' }, { notes: 'noun' }], content: ['first'] },
        { tags: [{ notes: 'suru verb' }], content: ['second'] },
        { tags: [{ notes: 'suru verb' }], content: ['third'] },
      ],
    });
  });

  it('attaches frequencies and accents of the same reading, of every dictionary', async () => {
    await take(dictionaryZip({ banks: { term_bank: [term('開く', 'ひらく')] } }));
    const index = { title: 'Facts', frequencyMode: 'rank-based' };
    await take(
      dictionaryZip({
        index,
        banks: {
          term_meta_bank: [
            ['開く', 'freq', 12],
            ['開く', 'freq', { reading: 'ヒラク', frequency: { value: 3, displayValue: '3㋕' } }],
            ['開く', 'freq', { reading: 'あく', frequency: 99 }],
            ['開く', 'freq', { reading: 'ひらく', frequency: 'ten' }],
            ['開く', 'pitch', { reading: 'ひらく', pitches: [{ position: 2 }, { position: 0 }] }],
            ['開く', 'pitch', { reading: 'あく', pitches: [{ position: 'LHH' }] }],
            ['空く', 'pitch', { reading: 'あく', pitches: [{ position: 'HLL' }] }],
          ],
        },
      }),
    );
    const dictionary = expect.objectContaining({ title: 'Facts' }) as unknown;
    const facts = {
      frequencies: [
        { dictionary, shown: '12', value: 12, mode: 'rank-based' },
        { dictionary, shown: '3㋕', value: 3, mode: 'rank-based' },
        { dictionary, shown: 'ten', mode: 'rank-based' },
      ],
      accents: [{ dictionary, accents: [2, 0] }],
    };
    const [entry] = await importedEntries([candidate('開く')]);
    expect(entry?.facts).toEqual(facts);
    expect(
      await importedFacts([
        { headword: '開く', reading: 'ひらく' },
        { headword: '空く', reading: 'あく' },
        { headword: '無い', reading: '' },
      ]),
    ).toEqual([
      facts,
      { frequencies: [], accents: [{ dictionary, accents: [1] }] },
      { frequencies: [], accents: [] },
    ]);
  });

  it('leaves out what is switched off, until it is switched on', async () => {
    await take(dictionaryZip({ banks: { term_bank: [term('漢字', 'かんじ')] } }));
    const [{ id } = { id: 0 }] = await listDictionaries();
    await switchDictionary(id, false);
    await vi.waitFor(async () => expect(await headwords(candidate('漢字'))).toEqual([]));
    await switchDictionary(id, true);
    await vi.waitFor(async () => expect(await headwords(candidate('漢字'))).toEqual(['漢字']));
  });

  it('reads nothing if there is no dictionary', async () => {
    expect(await headwords(candidate('漢字'))).toEqual([]);
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await headwords(candidate('漢字'))).toEqual([]);
    expect(await importedKanji(['漢'])).toEqual([]);
    expect(await importedFacts([{ headword: '漢字', reading: '' }])).toEqual([
      { frequencies: [], accents: [] },
    ]);
    expect(begin).not.toHaveBeenCalled();
  });

  it('finds nothing, without an error, where the browser stores nothing', async () => {
    await take(dictionaryZip({ banks: { term_bank: [term('漢字', 'かんじ')] } }));
    await closeDictionaryDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await vi.waitFor(async () => expect(await headwords(candidate('漢字'))).toEqual([]));
  });
});

it('looks kanji up, with what their stats are called', async () => {
  await take(
    dictionaryZip({
      banks: {
        kanji_bank: [['漢', 'カン', 'から おとこ', 'jouyou', ['China'], { strokes: '13', x: 5 }]],
        tag_bank: [
          ['jouyou', 'grade', 0, 'general use', 0],
          ['strokes', 'misc', 0, 'Strokes', 0],
        ],
        kanji_meta_bank: [['漢', 'freq', 442]],
        term_meta_bank: [['漢', 'freq', 1]],
      },
    }),
  );
  expect(await importedKanji(['漢', '字', '漢'])).toMatchObject([
    {
      dictionary: { title: 'Test' },
      character: '漢',
      onReadings: ['カン'],
      kunReadings: ['から', 'おとこ'],
      meanings: ['China'],
      tags: [{ name: 'jouyou', notes: 'general use' }],
      stats: [
        { name: 'Strokes', value: '13' },
        { name: 'x', value: '5' },
      ],
      frequencies: [{ shown: '442' }],
    },
  ]);
});
