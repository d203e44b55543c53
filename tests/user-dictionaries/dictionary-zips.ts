/** Dictionaries in Yomitan's format, made for the tests and the benchmarks. */
import { type ZipContent, zipOf } from './zip-writer';

export interface DictionaryParts {
  index?: object;
  /** Rows by the bank's name without number and ending: `term_bank`. */
  banks?: Readonly<Record<string, readonly unknown[]>>;
  files?: readonly ZipContent[];
}

export const json = (name: string, content: unknown): ZipContent => ({
  name,
  content: JSON.stringify(content),
});

export function dictionaryZip({ index = {}, banks = {}, files = [] }: DictionaryParts): Blob {
  return zipOf([
    json('index.json', { title: 'Test', revision: '1', format: 3, ...index }),
    ...Object.entries(banks).map(([name, rows]) => json(`${name}_1.json`, rows)),
    ...files,
  ]);
}

/** A row of a term bank of format 3. */
export function term(
  headword: string,
  reading = '',
  definitions: readonly unknown[] = [`meaning of ${headword}`],
  { tags = '', rules = '', score = 0, termTags = '' } = {},
): unknown[] {
  return [headword, reading, tags, rules, score, definitions, 0, termTags];
}

/** The smallest PNG: one transparent pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const KANJI =
  '日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業';
const KANA =
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろ';
const ROWS_OF_A_BANK = 10_000;

/** Numbers that look random and are the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * As large as a real one, with structured content: about 600 bytes an entry, a
 * frequency for each and a pitch accent for every third.
 * @param known terms that are looked up, which it must contain as well
 */
export function largeDictionary(
  title: string,
  entries: number,
  known: readonly (readonly [term: string, reading: string])[] = [],
): Blob {
  const random = sequence(entries);
  const some = (units: string, count: number) =>
    Array.from({ length: count }, () => units[Math.floor(random() * units.length)]!).join('');
  const words = Array.from(
    { length: entries },
    (_, i) => known[i] ?? ([some(KANJI, 2 + (i % 3)), some(KANA, 3 + (i % 4))] as const),
  );
  const rows = words.map(([headword, reading], i) =>
    term(headword, reading, [largeDefinition(i)], {
      tags: i % 4 === 0 ? 'n' : 'v5',
      rules: i % 4 === 0 ? '' : 'v5',
      score: Math.floor(random() * 100),
      termTags: 'news',
    }),
  );
  const meta = words.flatMap(([headword, reading], i) => [
    [headword, 'freq', { reading, frequency: { value: i, displayValue: `${i}㋕` } }],
    ...(i % 3 === 0 ? [[headword, 'pitch', { reading, pitches: [{ position: i % 4 }] }]] : []),
  ]);
  return zipOf([
    json('index.json', { title, revision: 'large.1', format: 3, author: 'Kijiyomi’s tests' }),
    json('tag_bank_1.json', [
      ['n', 'partOfSpeech', 0, 'noun', 0],
      ['v5', 'partOfSpeech', 0, 'godan verb', 0],
      ['news', 'frequent', 1, 'in the news', 0],
    ]),
    ...banked('term_bank', rows),
    ...banked('term_meta_bank', meta),
  ]);
}

function banked(name: string, rows: readonly unknown[]): ZipContent[] {
  const banks: ZipContent[] = [];
  for (let start = 0; start < rows.length; start += ROWS_OF_A_BANK) {
    const number = banks.length + 1;
    banks.push(json(`${name}_${number}.json`, rows.slice(start, start + ROWS_OF_A_BANK)));
  }
  return banks;
}

function largeDefinition(i: number): unknown {
  const item = (text: string) => ({ tag: 'li', style: { marginLeft: 0.5 }, content: text });
  return {
    type: 'structured-content',
    content: [
      { tag: 'span', data: { content: 'partOfSpeech' }, title: 'noun', content: 'noun' },
      {
        tag: 'ul',
        style: { listStyleType: '"①"' },
        content: [item(`first meaning, number ${i}`), item(`second meaning, of ${i % 977}`)],
      },
      {
        tag: 'div',
        style: { fontSize: '0.9em', color: '#777' },
        content: [
          { tag: 'ruby', content: ['例', { tag: 'rt', content: 'れい' }] },
          `文、第${i}番です。`,
          { tag: 'a', href: '?query=例文&wildcards=off', content: '例文' },
        ],
      },
    ],
  };
}
