/**
 * The project's own news terms as words for the lattice; verbs and phrases are not needed there.
 */
import type { NewsTerm } from '../dictionary/compile/parse-news-terms';
import { hasKanji, toHiragana } from '../text/kana';
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';

/** The features of a term by its part of speech; the first match wins. */
const LIKE: readonly (readonly [tag: string, like: string])[] = [
  ['vs', '名詞,サ変接続'],
  ['adj-na', '名詞,形容動詞語幹'],
  ['n', '名詞,一般'],
];

/**
 * 売り, 引け, 動き: the lattice distinguishes such nouns from their verbs by itself, and needs the verb
 * to compare 戻り売り with its parts.
 */
const VERB_STEM = /^\p{Script=Han}\p{Script=Hiragana}$/u;

export function newsTermSpellings(terms: readonly NewsTerm[]): TermSpelling[] {
  const nouns = terms.filter(({ pos }) => pos.includes('n'));
  const spellings: TermSpelling[] = [];
  for (const [spelling, group] of groupBy(nouns, ({ headword }) => headword)) {
    if (spelling.length < 2 || !hasKanji(spelling) || VERB_STEM.test(spelling)) continue;
    const pos = group[0]!.pos;
    const like = LIKE.find(([tag]) => pos.includes(tag))?.[1] ?? '名詞,一般';
    const readings = group.map(({ reading }) => toHiragana(reading));
    spellings.push({ spelling, readings, like, whole: true });
  }
  return spellings;
}
