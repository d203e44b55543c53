/** Forms that are not a stem with an ending: contractions, and irregular words. */
import type { FormClass } from './form-class';
import type { FormName } from './form-labels';
import { inflectionRule, type InflectionRule } from './inflection-rule';

type Irregular = readonly [
  form: string,
  inflectsAs: FormClass,
  base: string,
  baseClass: FormClass,
  name: FormName | null,
];

/** Spoken forms, which newspapers keep in quotations. */
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

/** ます has its own past, te-form and so on, outside of all paradigms. */
const OF_MASU: readonly Irregular[] = [
  ['ました', 'past stem', 'ます', 'masu', null],
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
  // 無い by itself, in kana and kanji, and adjectives such as 仕方ない.
  ['なさそう', 'copular', 'ない', 'adj-i', 'appearance'],
  ['無さそう', 'copular', '無い', 'adj-i', 'appearance'],
  ['なさすぎる', 'v1', 'ない', 'adj-i', 'excess'],
  ['よさそう', 'copular', 'よい', 'adj-i', 'appearance'],
  ['良さそう', 'copular', '良い', 'adj-i', 'appearance'],
  ['よさそう', 'copular', 'いい', 'adj-ix', 'appearance'],
];

/** The negative of である is the adjective ない; は may come between: ではない. */
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
