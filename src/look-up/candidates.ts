/**
 * Terms that imported dictionaries may have for the word at a position. The built-in dictionary is
 * not consulted, since an imported one may have terms that it lacks. Their number is limited.
 */
import { wordClassesIn, type WordClass } from '../dictionary/deinflection/form-class';
import { toHiragana } from '../text/kana';
import { spellingVariants } from '../text/spelling-variants';
import type { InflectionClass, LookUpCandidate } from './card-entry';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';
import { MAX_TERM_LENGTH, type DictionarySearch } from './dictionary-search';
import { BARRIER, tokenAt } from './matches';
import type { TextRange } from '../text/normalized-text';
import type { WordForm } from './word-form';

const MAX_CANDIDATES = 60;
/** In UTF-16 units. Longer terms must end at the end of a token. */
const MAX_UNCUT_LENGTH = 6;
/** Per form, those with the fewest deinflection steps. */
const MAX_DERIVATIONS = 6;
const MAX_VARIANTS = 2;

/**
 * Yomitan's inflection classes. Irregular verbs are missing, as its dictionaries have no class for
 * them.
 */
const YOMITAN_CLASS: Readonly<Partial<Record<WordClass, InflectionClass>>> = {
  v1: 'v1',
  v5: 'v5',
  'v5k-s': 'v5',
  'v5u-s': 'v5',
  v5aru: 'v5',
  'v5r-i': 'v5',
  vk: 'vk',
  'vs-i': 'vs',
  'vs-s': 'vs',
  vs: 'vs',
  vz: 'vz',
  'adj-i': 'adj-i',
  'adj-ix': 'adj-i',
};

/**
 * Candidates for the word at the position come first, then the others, longest first.
 * @param written the word as the page spells it
 */
export function candidatesAt(
  search: DictionarySearch,
  tokens: TokenList,
  word: Word,
  form: WordForm,
  offset: number,
  written: string,
): LookUpCandidate[] {
  const others = [word.start, offset].flatMap((start) => candidatesFrom(search, tokens, start));
  others.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const asWritten = written === word.lexeme.surface ? [] : [plainCandidate(written, word)];
  return distinct([...ownCandidates(search, tokens, word, form), ...asWritten, ...others]).slice(
    0,
    MAX_CANDIDATES,
  );
}

/** The word itself, first with its reading in the text, then with any. */
function ownCandidates(
  search: DictionarySearch,
  tokens: TokenList,
  { lexeme }: Word,
  { start, end, inflection, classes }: WordForm,
): LookUpCandidate[] {
  const { lemma, lemmaReading } = lexeme;
  const own = { term: lemma, classes: classesIn(classes), inflection, start, end };
  return [
    { ...own, reading: toHiragana(lemmaReading) },
    { ...own, reading: '' },
    ...(lemma.length > MAX_TERM_LENGTH ? [] : spellingVariants(lemma))
      .slice(0, MAX_VARIANTS)
      .map((term) => ({ ...own, term, reading: '' })),
  ];
}

function candidatesFrom(
  search: DictionarySearch,
  tokens: TokenList,
  start: number,
): LookUpCandidate[] {
  const { text } = tokens;
  const limit = Math.min(text.length, start + MAX_TERM_LENGTH);
  const candidates: LookUpCandidate[] = [];
  let token = tokenAt(tokens, start);
  for (let end = start + 1; end <= limit && !BARRIER.test(text[end - 1]!); end++) {
    const whole = tokens.end(token) === end;
    if (whole) token++;
    if (!whole && end - start > MAX_UNCUT_LENGTH) continue;
    const range = { start, end };
    candidates.push(plainCandidate(text.slice(start, end), range));
    if (whole) candidates.push(...derivedCandidates(search, text.slice(start, end), range));
  }
  return candidates;
}

function plainCandidate(term: string, { start, end }: TextRange): LookUpCandidate {
  return { term, reading: '', classes: [], inflection: [], start, end };
}

function derivedCandidates(
  search: DictionarySearch,
  form: string,
  { start, end }: TextRange,
): LookUpCandidate[] {
  return search
    .deinflect(form)
    .map(({ word: term, classes, inflection }) => ({
      term,
      reading: '',
      classes: classesIn(classes),
      inflection,
      start,
      end,
    }))
    .filter(({ classes }) => classes.length > 0)
    .slice(0, MAX_DERIVATIONS);
}

function classesIn(mask: number): InflectionClass[] {
  const classes = wordClassesIn(mask).map((one) => YOMITAN_CLASS[one]);
  return [...new Set(classes.filter((one) => one !== undefined))];
}

function distinct(candidates: readonly LookUpCandidate[]): LookUpCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ term, reading, classes }) => {
    const key = `${term} ${reading} ${classes.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
