/**
 * Compound verbs of the project's own news terms as words for the lattice, in all their forms. Where
 * the lexicon lacks one, its parts are read apart: 弱|含んだ as じゃく|ふくんだ, 下げ|止まった as
 * さげ|とまった.
 */
import type { NewsTerm } from '../dictionary/compile/parse-news-terms';
import { toHiragana, toKatakana, unvoiced } from '../text/kana';
import type { Lexicon } from '../text/lexicon';
import type { SourceWord } from '../text/lexicon-source';
import { groupBy } from '../collections/group-by';
import { Tokenizer } from '../text/tokenizer';
import { costOverParts } from './misread-terms';

const VERB = /^v[15]/u;
/** A noun, a stem or an adjective and a verb: 積み増す. With a particle it is a phrase: 値を下げる. */
const COMPOUND = /^\p{Script=Han}+[いきぎしじちびみりえけげせぜてねべめれ]?(?=\p{Script=Han})/u;
/** More than among the nouns: 下げ｜止まった is likely between any neighbors. */
const PREFERENCE = 3_000;

/**
 * @param lexicon compiled from `base`
 * @returns the forms of each verb that `base` lacks, made like those of its last verb
 */
export function newsTermVerbs(
  lexicon: Lexicon,
  base: readonly SourceWord[],
  terms: readonly NewsTerm[],
): SourceWord[] {
  const formsOf = groupBy(base.filter(isVerb), ({ base: lemma }) => lemma);
  const tokenizer = new Tokenizer(lexicon);
  return terms
    .filter(({ headword, pos }) => pos.some((tag) => VERB.test(tag)) && !formsOf.has(headword))
    .flatMap((term) => formsLike(term, formsOf))
    .map((word) => ({ ...word, cost: costOverParts(lexicon, tokenizer, word, PREFERENCE) }));
}

function isVerb({ features: [pos, pos1] }: SourceWord): boolean {
  return pos === '動詞' && pos1 === '自立';
}

/** The forms of the verb at the end, with what is before it; none if that is read otherwise. */
function formsLike(
  { headword, reading }: NewsTerm,
  formsOf: ReadonlyMap<string, readonly SourceWord[]>,
): SourceWord[] {
  const [first] = COMPOUND.exec(headword) ?? [];
  if (first === undefined) return [];
  const forms = formsOf.get(headword.slice(first.length)) ?? [];
  return forms.flatMap((form) => {
    const start = reading.length - lemmaReading(forms, form).length;
    const sound = reading[start] ?? '';
    const own = toHiragana(form.reading);
    // 止まる is どまる in 下げ止まる.
    if (start <= 0 || start === reading.length) return [];
    if (sound !== own[0] && unvoiced(sound) !== own[0]) return [];
    const spoken = reading.slice(0, start) + sound + own.slice(1);
    return [
      { ...form, surface: first + form.surface, base: headword, reading: toKatakana(spoken) },
    ];
  });
}

/** How the dictionary form of a form's verb is read: 止まる とまる and やまる are two verbs. */
function lemmaReading(forms: readonly SourceWord[], form: SourceWord): string {
  const lemma = forms.find(
    ({ surface, base, reading }) => surface === base && reading[0] === form.reading[0],
  );
  return toHiragana(lemma?.reading ?? '');
}
