/** Forms that no stem and ending make: contractions, and words with forms of their own. */
import type { FormClass } from './form-class';
import { inflectionRule, type InflectionRule } from './inflection-rule';

/** Form, what it inflects as, base, class of the base, name. */
type Irregular = readonly [string, FormClass, string, FormClass, string];

/** Spoken forms that quotations keep. */
const CONTRACTIONS: readonly Irregular[] = [
  ['とる', 'v5', 'て', 'te', 'progressive'],
  ['どる', 'v5', 'で', 'te', 'progressive'],
  ['とく', 'v5', 'て', 'te', 'preparation'],
  ['どく', 'v5', 'で', 'te', 'preparation'],
  ['ちゃう', 'v5', 'て', 'te', 'completion'],
  ['じゃう', 'v5', 'で', 'te', 'completion'],
  ['ちまう', 'v5', 'て', 'te', 'completion'],
  ['じまう', 'v5', 'で', 'te', 'completion'],
  ['ちゃ', 'final', 'て', 'te', 'conditional'],
  ['じゃ', 'final', 'で', 'te', 'conditional'],
];

/** ます has a past, a te form and so on of its own, apart from any paradigm. */
const OF_MASU: readonly Irregular[] = [
  ['ました', 'past stem', 'ます', 'masu', ''],
  ['まして', 'te', 'ます', 'masu', 'te-form'],
  ['ましょう', 'final', 'ます', 'masu', 'volitional'],
  ['ませ', 'final', 'ます', 'masu', 'imperative'],
  ['ません', 'masen', 'ます', 'masu', 'negative'],
  ['ませんでした', 'final', 'ません', 'masen', 'past'],
];

const OF_NAI: readonly Irregular[] = [
  ['ないで', 'te', 'ない', 'nai', 'te-form'],
  ['なさそう', 'copular', 'ない', 'nai', 'appearance'],
  ['なさすぎる', 'v1', 'ない', 'nai', 'excess'],
  ['なさ過ぎる', 'v1', 'ない', 'nai', 'excess'],
  // The adjective 無い alone in kana and in kanji, and 仕方ない and its like.
  ['なさそう', 'copular', 'ない', 'adj-i', 'appearance'],
  ['無さそう', 'copular', '無い', 'adj-i', 'appearance'],
  ['なさすぎる', 'v1', 'ない', 'adj-i', 'excess'],
  ['よさそう', 'copular', 'よい', 'adj-i', 'appearance'],
  ['良さそう', 'copular', '良い', 'adj-i', 'appearance'],
  ['よさそう', 'copular', 'いい', 'adj-ix', 'appearance'],
];

/** ある denies itself with the adjective ない; in である particles can part the two. */
const OF_ARU: readonly Irregular[] = [
  ['でない', 'nai', 'である', 'v5r-i', 'negative'],
  ['ではない', 'nai', 'である', 'v5r-i', 'negative'],
  ['じゃない', 'nai', 'である', 'v5r-i', 'negative'],
];

export const IRREGULAR_RULES: readonly InflectionRule[] = [
  ...CONTRACTIONS,
  ...OF_MASU,
  ...OF_NAI,
  ...OF_ARU,
].map(([form, formClass, base, baseClass, name]) =>
  inflectionRule(form, formClass, base, [baseClass], name),
);
