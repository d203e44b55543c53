/**
 * Which longer match is a set phrase that is meant as a whole, so that the card begins with it: 足を引っ張られた
 * before 足, 仕方がありません before 仕方.
 */
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { isIdiom } from '../senses/entry-choice';
import { hasKanji } from '../text/kana';
import { inflects } from '../tokens/inflection';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';
import { isVerbPhrase } from './dictionary-search';
import { tokenAt, type Match } from './matches';

const PHRASE = /^(?:exp|int|adj-i)$/u;
const VERB_PHRASE = ['exp', 'v5'];
const INFLECTED = /^(?:v[1245ksz].*|adj-i|adj-ix)$/u;

/**
 * Verbs that say little: 必要がある is the word 必要. Their negative may be a phrase of its own: 仕方がない,
 * 話にならない.
 */
const LIGHT_VERB =
  /(?:[がのもに]ある|[をとが]する|[にとく]なる|[がに]いる|できる|出来る|という|と言う)$/u;

/** Nouns that serve grammar, although the dictionary has phrases of them: 事ができる, not 物議を醸す. */
const GRAMMATICAL =
  /^(?:[事方物者時所中上点様訳為]|こと|もの|ところ|よう|わけ|ため|はず|つもり)[ぁ-ん]/u;

/** In UTF-16 units: shorter ones that do not inflect are mostly two particles. */
const MIN_FIXED_LENGTH = 5;

/** @param known whether the dictionary has the word by itself */
export function isSetPhrase(
  tokens: TokenList,
  { entries, start, end }: Match,
  { lexeme, start: wordStart }: Word,
  known: boolean,
): boolean {
  const [entry] = entries;
  if (!known || entry === undefined || lexeme.kind !== 'word') return false;
  const tags = isVerbPhrase(entry) ? VERB_PHRASE : (entry.senses[0]?.pos ?? []);
  if (!tags.some((tag) => PHRASE.test(tag))) return false;
  if (!tags.some((tag) => INFLECTED.test(tag))) {
    // けがをした is けが.
    if (start !== wordStart || entry.headword.includes('を')) return false;
    return end - start >= MIN_FIXED_LENGTH && isWhole(tokens, start, entry);
  }
  if (GRAMMATICAL.test(entry.headword)) return false;
  // From its verb on, 会社を辞めた is 辞める; but 足を引っ張った is not.
  if (start < wordStart && !isIdiom(entry) && !tags.includes('adj-i')) return false;
  if (LIGHT_VERB.test(entry.headword) && !isIdiom(entry)) return false;
  return isWhole(tokens, start, entry);
}

/**
 * Whether the phrase is one with the words before it. What a clause describes does not begin a phrase
 * (見守る考え｜を示した), unless it is an idiom.
 */
function isWhole(tokens: TokenList, start: number, entry: DictionaryEntry): boolean {
  const token = tokenAt(tokens, start);
  const opensWithNoun = hasKanji(tokens.surface(token)) && !inflects(tokens.features(token));
  if (token === 0 || !opensWithNoun || isIdiom(entry)) return true;
  const before = tokens.features(token - 1);
  return !inflects(before) && before.pos !== '助動詞';
}
