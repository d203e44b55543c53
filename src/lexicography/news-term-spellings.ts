/**
 * The project's own news terms as words for the lattice; verbs and phrases are not needed there.
 */
import { fold, unfold } from '../dictionary/fold';
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

/**
 * 103万円の壁, 企業・団体献金: numbers are read by rules, and a reading without ・ could not be put over
 * such a spelling. The card finds these terms all the same.
 */
const WITH_NUMBER_OR_DOT = /[\d０-９・]/u;

/** 信用買い残, 円売りドル買い: trades in a row, each of which is a noun or a verb by itself. */
const TRADES = /^.+(?:売り|買い)(?:残|一巡|.+[売買][りい])$|^[売買][りい]一巡$/u;
/** ながらスマホ: a particle and a noun, to the lattice. */
const MIXED_KANA = /^[ぁ-ん]+[ァ-ヴー]+$/u;

/** 四十九日, 二百十日: the lattice also gets a number of the same characters, by rules. */
const LIKE_NUMBER = /^[一二三四五六七八九十百千]/u;
/** Enough to be less than the parts between any neighbors: 先月四十九日の法要を. */
const BEFORE_PARTS = 3_000;

/** What is made of words that are likely side by side. */
const FALLS_APART: readonly RegExp[] = [LIKE_NUMBER, TRADES, MIXED_KANA];

export function newsTermSpellings(terms: readonly NewsTerm[]): TermSpelling[] {
  const nouns = terms.filter(({ pos }) => pos.includes('n'));
  const spellings: TermSpelling[] = [];
  for (const [spelling, group] of groupBy(nouns, ({ headword }) => headword)) {
    if (spelling.length < 2) continue;
    if (!hasKanji(spelling) && !MIXED_KANA.test(spelling)) continue;
    if (VERB_STEM.test(spelling) || WITH_NUMBER_OR_DOT.test(spelling)) continue;
    const pos = group[0]!.pos;
    const like = LIKE.find(([tag]) => pos.includes(tag))?.[1] ?? '名詞,一般';
    const readings = group.map(({ reading }) => toHiragana(reading));
    for (const width of widthsOf(spelling)) {
      const preference = FALLS_APART.some((kind) => kind.test(width))
        ? { preference: BEFORE_PARTS }
        : {};
      spellings.push({ spelling: width, readings, like, whole: true, ...preference });
    }
  }
  return spellings;
}

/**
 * Latin abbreviations, which would be cut at digits and signs (S|&|P|500, G|7) or would have no
 * reading (FRB).
 */
export function abbreviationSpellings(terms: readonly NewsTerm[]): TermSpelling[] {
  return [...groupBy(terms, ({ headword }) => headword)].flatMap(([spelling, group]) => {
    const readings = [...new Set(group.map(({ reading }) => toHiragana(reading)))].reverse();
    return widthsOf(spelling).map((width) => ({
      spelling: width,
      readings,
      like: '名詞,一般',
      whole: true,
    }));
  });
}

/** A spelling in half width and, if it has Latin letters, in full width: 新NISA, 新ＮＩＳＡ. */
function widthsOf(spelling: string): string[] {
  const folded = fold(spelling);
  return [...new Set([folded, unfold(folded)])];
}
