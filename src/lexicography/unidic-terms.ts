/** UniDic's nouns that JMdict lacks (昨夏, 名進) as terms, with their most common reading. */
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';
import type { UnidicWord } from './unidic';

const COMMON_NOUN = /^名詞-普通名詞/u;

/** @param known spellings of other words, for which JMdict's readings are used */
export function unidicTerms(
  words: readonly UnidicWord[],
  known: ReadonlySet<string>,
): TermSpelling[] {
  const nouns = words.filter(
    ({ surface, pos }) => COMMON_NOUN.test(pos) && surface.length > 1 && !known.has(surface),
  );
  return [...groupBy(nouns, ({ surface }) => surface)].map(([spelling, group]) => {
    const byCost = [...group].sort((a, b) => a.cost - b.cost);
    return { spelling, readings: byCost.map(({ reading }) => reading), like: '名詞,一般' };
  });
}
