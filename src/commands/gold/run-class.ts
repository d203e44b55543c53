/** Classifies the runs of gold sets by the kind of word, to group errors. */
import type { Analysis } from '../../analysis/analyzer';
import type { TokenList } from '../../tokens/token-list';
import { isKana } from '../../text/kana';
import type { GoldRun } from './gold-set';

/** The classes in the order of the table's columns. */
export const RUN_CLASSES = [
  'number',
  'person',
  'place',
  'name',
  'country',
  'heteronym',
  'one kanji',
  'okurigana',
  'word',
  'compound',
] as const;

/**
 * `country` is an abbreviation such as 米, `name` an organization, a work or any other name, `one
 * kanji` a word of one kanji, `okurigana` a word that ends in kana, `word` one word of several
 * kanji, `compound` several words.
 */
export type RunClass = (typeof RUN_CLASSES)[number];

/** Classes by the marks of the gold sets, some of which are more specific. */
const MARKED: Readonly<Record<string, RunClass>> = {
  num: 'number',
  'digit-counter': 'number',
  'kanji-counter': 'number',
  person: 'person',
  place: 'place',
  name: 'name',
  org: 'name',
  abbr: 'country',
  heteronym: 'heteronym',
};

/** Classes by the second subdivision of 固有名詞 in IPADIC. */
const PROPER_NOUNS: Readonly<Record<string, RunClass>> = { 人名: 'person', 地域: 'place' };

/** The class by the set's mark, otherwise by the tokens of the analysis under the run. */
export function classOfRun(run: GoldRun, text: string, { tokens }: Analysis): RunClass {
  const marked = MARKED[run.cls ?? ''];
  if (marked !== undefined) return marked;
  const own = tokensUnder(run, tokens);
  if (own.some((token) => tokens.features(token).pos1 === '数')) return 'number';
  for (const token of own) {
    const { pos1, pos2 } = tokens.features(token);
    if (pos1 === '固有名詞') return PROPER_NOUNS[pos2] ?? 'name';
  }
  const [only] = own;
  if (own.length > 1 || only === undefined) return 'compound';
  if (hasOkurigana(text, run, tokens.end(only))) return 'okurigana';
  return run.end - run.start === 1 ? 'one kanji' : 'word';
}

function tokensUnder({ start, end }: GoldRun, tokens: TokenList): number[] {
  const under: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.start(token) < end && tokens.end(token) > start) under.push(token);
  }
  return under;
}

/** Whether kana of the same word follow the run: 述 in 述べる, 取 in 取り扱う. */
function hasOkurigana(text: string, run: GoldRun, wordEnd: number): boolean {
  return wordEnd > run.end && isKana(text.charCodeAt(run.end));
}
