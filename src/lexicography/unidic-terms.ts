/** UniDic's nouns that JMdict does not have (昨夏, 名進) as terms, in their commonest reading. */
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';
import type { UnidicWord } from './unidic';

const COMMON_NOUN = /^名詞-普通名詞/u;

/** @param known spellings that are words elsewhere: what JMdict says of them counts more */
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
