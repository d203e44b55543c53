/**
 * kuromoji is the oracle: on text that it can read, our words are its words. What it gets wrong
 * (astral characters, NUL, long stretches without punctuation) is in tokenizer.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer as Kuromoji } from 'kuromoji';
import { beforeAll, describe, expect, it } from 'vitest';
import { Tokenizer } from '../../src/text/tokenizer';
import { KUROMOJI_DICTIONARY, lexiconUnderTest } from './lexicon-under-test';

const ROOT = join(import.meta.dirname, '../..');
const OWN_SETS = join(ROOT, 'tests/gold');
const SHARED_SETS = join(ROOT, '../shared/gold/dev');
const SHARED_PAGES = join(ROOT, '../shared/pages/real/body');
const ENOUGH = 200_000;

const lexicon = lexiconUnderTest();
const tokenizer = new Tokenizer(lexicon);

let oracle: Kuromoji<IpadicFeatures>;
beforeAll(async () => {
  oracle = await new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: KUROMOJI_DICTIONARY })
      .build((error, built) => (error ? reject(error) : resolve(built)));
  });
});

/** What kuromoji cannot handle: astral characters, lone surrogates, NUL. */
const UNREADABLE = /[\0\ud800-\udfff]/gu;

function sentences(): string[] {
  const sets = existsSync(SHARED_SETS) ? SHARED_SETS : OWN_SETS;
  const lines = readdirSync(sets)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(sets, name), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const pages = existsSync(SHARED_PAGES)
    ? readdirSync(SHARED_PAGES).map((name) => readFileSync(join(SHARED_PAGES, name), 'utf8'))
    : [];
  return [...lines, ...pages].map((text) => text.replace(UNREADABLE, ''));
}

/** New text from existing text: halves of neighboring sentences joined at random. */
function splices(texts: readonly string[], length: number): string[] {
  const made: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i++) {
    const left = texts[(7 * i) % texts.length] ?? '';
    const right = texts[(11 * i + 5) % texts.length] ?? '';
    const splice = left.slice(0, 3 + (i % 29)) + right.slice(i % 13);
    made.push(splice);
    total += splice.length;
  }
  return made;
}

interface Comparison {
  characters: number;
  tokens: number;
  differences: string[];
}

function compare(texts: readonly string[]): Comparison {
  const result: Comparison = { characters: 0, tokens: 0, differences: [] };
  for (const text of texts) {
    const expected = oracle
      .tokenize(text)
      .map(({ surface_form, pos, pos_detail_1, pos_detail_2, basic_form, reading }) =>
        [surface_form, pos, pos_detail_1, pos_detail_2, basic_form, reading ?? ''].join('\t'),
      );
    const actual = describeTokens(text);
    result.characters += text.length;
    result.tokens += expected.length;
    if (actual.join('\n') !== expected.join('\n')) {
      const at = actual.findIndex((token, i) => token !== expected[i]);
      result.differences.push(`${text.slice(0, 60)}: ${actual[at]} ≠ ${expected[at]}`);
    }
  }
  return result;
}

function describeTokens(text: string): string[] {
  const triples = tokenizer.tokenize(text);
  const tokens: string[] = [];
  for (let i = 0; i < triples.length; i += 3) {
    const word = triples[i + 2]!;
    const surface = text.slice(triples[i], triples[i + 1]);
    const { pos, pos1, pos2 } = lexicon.featuresOf(word);
    tokens.push(
      [surface, pos, pos1, pos2, lexicon.baseForm(word, surface), lexicon.reading(word)].join('\t'),
    );
  }
  return tokens;
}

describe('tokenizer against kuromoji', () => {
  it('gives the same words on at least 200,000 characters of varied text', () => {
    const texts = sentences();
    const own = texts.reduce((sum, text) => sum + text.length, 0);
    const made = splices(texts, Math.max(50_000, ENOUGH - own));
    const result = compare([...texts, ...made]);
    console.log(
      `Compared ${result.tokens} tokens in ${result.characters} characters with kuromoji` +
        `${existsSync(SHARED_SETS) ? '' : ' (own sets only: ../shared is not there)'}.`,
    );
    expect(result.characters).toBeGreaterThanOrEqual(ENOUGH);
    expect(result.differences).toEqual([]);
  });
});
