/**
 * The names of the project's own lists as words for the lattice: places with their official
 * readings, firms with their short forms (川崎重, 商船三井).
 */
import { groupBy } from '../collections/group-by';
import type { ListedName } from '../dictionary/compile/parse-name-list';
import { toHiragana } from '../text/kana';
import type { TermSpelling } from './misread-terms';
import { inFrontOf } from './name-terms';
import { isFirm, usualFirms, type OtherMeanings } from './other-meanings';

/** Preference over the parts per character: other names begin or end them, as 富士川 begins 富士川町. */
const PREFERENCE = 1_000;

/** 八幡市 is read otherwise at the end of 近江八幡市. */
const CITY = /(?<!^近江八幡)市$/u;

/** Words of other scripts are cut at their borders: 三井住友FG is 三井住友 and FG. */
const SPELLING = /^[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}ー]{2,}$/u;

const PLACE = '名詞,固有名詞,地域,一般';
const FIRM = '名詞,固有名詞,組織';

/** @param listed names; of the same spelling, the one that is usually meant first */
export function placeAndFirmTerms(
  listed: readonly ListedName[],
  others: OtherMeanings,
): TermSpelling[] {
  const places = listed.filter((name) => !isFirm(name));
  const terms = [
    // Tokens that are right by themselves may be reread in a compound (東区 とうく, 牧駅 ぼくえき), or lose
    // to another name of the list. 市 has one reading, and begins 市民 and 市立.
    ...termsOf(places, (spelling) => ({ like: PLACE, single: !CITY.test(spelling) })),
    // A firm is known as one: 大成建 is no 建, and 楽天 no optimism.
    ...termsOf(usualFirms(listed, others), () => ({ like: FIRM, single: true })),
  ];
  const stations = terms.filter(({ spelling }) => spelling.endsWith('駅'));
  return [...terms, ...stations.map(inFrontOf)];
}

function termsOf(
  names: readonly ListedName[],
  form: (spelling: string) => Pick<TermSpelling, 'like' | 'single'>,
): TermSpelling[] {
  const terms: TermSpelling[] = [];
  for (const [spelling, group] of groupBy(names, ({ headword }) => headword)) {
    if (!SPELLING.test(spelling)) continue;
    const [{ reading }] = group as [ListedName, ...ListedName[]];
    terms.push({
      spelling,
      readings: [toHiragana(reading)],
      ...form(spelling),
      whole: true,
      preference: PREFERENCE * (spelling.length - 1),
    });
  }
  return terms;
}
