/**
 * The form of the word at a position: its inflection and its range. Words on the page end with the
 * tokenizer's endings, but a form can extend further (派遣|された, 高|すぎる, 述べ|そうだ) or start earlier
 * (お|待ちになる).
 */
import type { ClassMask } from '../dictionary/deinflection/form-class';
import { FORM_LABELS } from '../dictionary/deinflection/forms/forms';
import { fold } from '../dictionary/fold';
import { hasKanji } from '../text/kana';
import type { Label } from '../text/label';
import { inflectionOf } from '../tokens/inflection';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import { classesOf, MAX_TERM_LENGTH, type DictionarySearch } from './dictionary-search';
import type { TextRange } from '../text/normalized-text';

export interface WordForm extends TextRange {
  /** From the headword to the form. */
  inflection: readonly Label[];
  /** IPADIC's 活用型 of the word; `*` if it is not inflected. */
  conjugation: string;
  /** Classes that the word must have for this form; 0 if unknown. */
  classes: ClassMask;
}

/**
 * If deinflection of the whole form leads to the word's lemma, it is preferred over the features of
 * the tokens: it covers する after nouns, keigo, and endings that IPADIC has as separate words.
 */
export function wordForm(
  search: DictionarySearch,
  tokens: TokenList,
  segment: Segment,
  lemma: string,
): WordForm {
  const start = tokens.start(segment.first);
  const end = tokens.end(segment.last);
  const { conjugationType: conjugation } = tokens.features(segment.first);
  const own = {
    start,
    end,
    inflection: inflectionByTokens(tokens, segment),
    conjugation,
    classes: 0,
  };
  const classes = search.written(lemma).reduce((mask, entry) => mask | classesOf(entry), 0);
  if (classes === 0) return pastOfCopula(tokens, segment, own) ?? own;
  return { ...own, ...longestForm(search, tokens, segment, { lemma, classes }) };
}

/** でした and だった: the copula is a word of its own, and た another. */
function pastOfCopula(tokens: TokenList, { first, last }: Segment, own: WordForm): WordForm | null {
  if (first !== last || last + 1 >= tokens.count || !COPULA.test(own.conjugation)) return null;
  if (tokens.base(last + 1) !== 'た' || tokens.surface(last + 1) !== 'た') return null;
  return { ...own, end: tokens.end(last + 1), inflection: [FORM_LABELS.past] };
}

const COPULA = /^特殊・(?:ダ|デス)$/u;

interface WantedWord {
  lemma: string;
  classes: ClassMask;
}

function longestForm(
  search: DictionarySearch,
  tokens: TokenList,
  { first, last }: Segment,
  wanted: WantedWord,
): Omit<WordForm, 'conjugation'> | null {
  const starts = [first];
  if (first > 0 && HONORIFIC_PREFIX.test(tokens.surface(first - 1))) starts.unshift(first - 1);
  const ends: number[] = [];
  for (let end = lastOfForm(tokens, first, last); end >= last; end--) ends.push(tokens.end(end));
  // 行き|ゃよかった: the lexicon does not know the contraction.
  if (last + 1 < tokens.count && tokens.surface(last + 1).startsWith('ゃ')) {
    ends.splice(-1, 0, tokens.start(last + 1) + 1);
  }
  for (const end of ends) {
    for (const token of starts) {
      const range = { start: tokens.start(token), end };
      const read = readForm(search, tokens.text.slice(range.start, range.end), wanted);
      if (read !== null) return { ...range, ...read };
    }
  }
  return null;
}

const HONORIFIC_PREFIX = /^[おご御]$/u;

/** The last token that can belong to a form that starts with a word. */
function lastOfForm(tokens: TokenList, first: number, last: number): number {
  const limit = tokens.start(first) + MAX_TERM_LENGTH;
  let end = last;
  while (end + 1 < tokens.count && tokens.end(end + 1) <= limit && canContinue(tokens, end + 1)) {
    end++;
  }
  return end;
}

function canContinue(tokens: TokenList, token: number): boolean {
  const { pos, pos1 } = tokens.features(token);
  if (pos === '動詞' || pos === '助動詞' || pos === '形容詞' || pos === '助詞') return true;
  // そう, よう, がち, みたい continue the form, and the rest of a contraction that the lexicon does not
  // know is a noun or an adverb to it (行き|ゃ, 見て|らん|ない). Another noun starts a new word.
  return IN_KANA.has(pos) && pos1 !== '固有名詞' && !hasKanji(tokens.surface(token));
}

const IN_KANA: ReadonlySet<string> = new Set(['名詞', '副詞', '感動詞', 'フィラー']);

/** How the form is derived from the wanted word; null if it cannot be. */
function readForm(
  search: DictionarySearch,
  form: string,
  { lemma, classes }: WantedWord,
): Pick<WordForm, 'inflection' | 'classes'> | null {
  const wanted = fold(lemma);
  if (fold(form) === wanted) return { inflection: [], classes: 0 };
  const ways = search
    .deinflect(form)
    .filter((one) => (one.classes & classes) !== 0 && fold(one.word) === wanted);
  if (ways.length === 0) return null;
  const all = ways.reduce((mask, way) => mask | way.classes, 0);
  return { inflection: ways[0]?.inflection ?? [], classes: all };
}

function inflectionByTokens(tokens: TokenList, { first, last }: Segment): Label[] {
  const tail = [];
  for (let token = first + 1; token <= last; token++) {
    tail.push({ features: tokens.features(token), base: tokens.base(token) });
  }
  return inflectionOf(tokens.features(first), tail);
}
