/** Endings that are attached to the stems, by group, with the names of the forms that they make. */
import type { FormClass } from './form-class';
import type { FormName } from './form-labels';
import { inflectionRule, type InflectionRule } from './inflection-rule';

type Ending = readonly [
  ending: string,
  attachedTo: FormClass | readonly FormClass[],
  inflectsAs: FormClass,
  name: FormName | null,
];

const NEGATIVE: readonly Ending[] = [
  ['ない', 'negative stem', 'nai', 'negative'],
  ['なきゃ', 'negative stem', 'final', 'negative conditional'],
  ['なくちゃ', 'negative stem', 'final', 'negative conditional'],
  ['なけりゃ', 'negative stem', 'final', 'negative conditional'],
  ['ず', 'classical negative stem', 'final', 'negative (ず)'],
  ['ずに', 'classical negative stem', 'te', 'negative (ず)'],
  ['ずとも', 'classical negative stem', 'final', 'negative (ず)'],
  ['ぬ', 'classical negative stem', 'final', 'negative (ぬ)'],
  ['ん', 'classical negative stem', 'final', 'negative (ぬ)'],
  ['ねば', 'classical negative stem', 'final', 'negative conditional'],
  ['ざる', 'classical negative stem', 'final', 'negative (ざる)'],
  ['まい', 'classical finite', 'final', 'negative volitional'],
  ['な', 'finite', 'final', 'prohibition'],
];

/** ない of 高くない is an adjective itself, but 高くない is shown as one form. */
const ADJECTIVES: readonly Ending[] = [
  ['く', 'adjective stem', 'final', 'adverbial'],
  ['くない', 'adjective stem', 'nai', 'negative'],
  ['くはない', 'adjective stem', 'nai', 'negative'],
  ['くありません', 'adjective stem', 'masen', 'polite negative'],
  ['かろう', 'adjective stem', 'final', 'conjecture'],
  ['き', 'adjective stem', 'final', 'attributive (き)'],
  ['し', 'adjective stem', 'final', 'finite (し)'],
  ['さ', 'adjective stem', 'final', 'noun (さ)'],
  ['げ', 'adjective stem', 'copular', 'appearance'],
  ['がる', 'adjective stem', 'v5', 'sign of feeling'],
  ['過ぎる', 'adjective stem', 'v1', 'excess'],
  ['すぎる', 'adjective stem', 'v1', 'excess'],
  ['そう', 'adjective stem', 'copular', 'appearance'],
];

/** Forms of the copula だ. Only the past, the negative and the polite ones are named. */
const COPULA: readonly Ending[] = [
  ['だ', 'copular', 'final', null],
  ['な', 'copular', 'final', null],
  ['に', 'copular', 'final', null],
  ['で', 'copular', 'final', null],
  ['だった', 'copular', 'past', 'past'],
  ['である', 'copular', 'v5r-i', null],
  ['でない', 'copular', 'nai', 'negative'],
  ['ではない', 'copular', 'nai', 'negative'],
  ['じゃない', 'copular', 'nai', 'negative'],
  ['です', 'copular', 'final', 'polite'],
  ['でした', 'copular', 'past', 'polite past'],
];

/** Nominal adjectives: 重要, 堂々. */
const NA_ADJECTIVES: readonly Ending[] = [
  ['過ぎる', 'adj-na', 'v1', 'excess'],
  ['すぎる', 'adj-na', 'v1', 'excess'],
  ['なる', 'adj-na', 'final', 'attributive (なる)'],
  ['たる', 'adj-t', 'final', 'attributive (たる)'],
];

const POLITE: readonly Ending[] = [
  ['ます', 'continuative', 'masu', 'polite'],
  ['なさい', 'continuative', 'final', 'imperative'],
];

const TENSE_AND_CONDITION: readonly Ending[] = [
  ['', 'past stem', 'past', 'past'],
  ['ら', 'past stem', 'final', 'conditional'],
  ['らば', 'past stem', 'final', 'conditional'],
  ['り', 'past stem', 'final', 'listing'],
  ['ろう', 'past stem', 'final', 'past conjecture'],
  ['ば', 'hypothetical', 'final', 'conditional'],
  ['ど', 'hypothetical', 'final', 'concession'],
  ['ども', 'hypothetical', 'final', 'concession'],
  ['なら', 'finite', 'final', 'conditional'],
];

const TE_FORM: readonly Ending[] = [
  ['は', 'te', 'final', 'conditional'],
  ['も', 'te', 'final', 'concession'],
  ['いる', 'te', 'v1', 'progressive'],
  ['る', 'te', 'v1', 'progressive'],
  ['おる', 'te', 'v5', 'progressive'],
  ['いらっしゃる', 'te', 'v5aru', 'honorific progressive'],
  ['ある', 'te', 'v5r-i', 'resultative'],
  ['しまう', 'te', 'v5', 'completion'],
  ['おく', 'te', 'v5', 'preparation'],
  ['くる', 'te', 'vk', 'coming change'],
  ['来る', 'te', 'vk', 'coming change'],
  ['いく', 'te', 'v5k-s', 'going change'],
  ['行く', 'te', 'v5k-s', 'going change'],
  ['く', 'te', 'v5k-s', 'going change'],
  ['みる', 'te', 'v1', 'attempt'],
  ['ほしい', 'te', 'adj-i', 'wish'],
  ['欲しい', 'te', 'adj-i', 'wish'],
  ['くれる', 'te', 'v1', 'favor'],
  ['あげる', 'te', 'v1', 'favor'],
  ['もらう', 'te', 'v5', 'favor received'],
  ['いただく', 'te', 'v5', 'favor received (humble)'],
  ['頂く', 'te', 'v5', 'favor received (humble)'],
  ['くださる', 'te', 'v5aru', 'favor (honorific)'],
  ['下さる', 'te', 'v5aru', 'favor (honorific)'],
  ['ください', 'te', 'final', 'request'],
  ['下さい', 'te', 'final', 'request'],
];

const VOICE: readonly Ending[] = [
  ['れる', 'voice stem', 'v1', 'passive'],
  ['せる', 'voice stem', 'v1', 'causative'],
  ['す', 'voice stem', 'v5', 'causative'],
  ['せられる', 'voice stem', 'v1', 'causative-passive'],
  ['られる', 'ichidan voice stem', 'v1', 'passive or potential'],
  ['させる', 'ichidan voice stem', 'v1', 'causative'],
  ['さす', 'ichidan voice stem', 'v5', 'causative'],
  ['させられる', 'ichidan voice stem', 'v1', 'causative-passive'],
];

/** After the continuative form (連用形). */
const COMPOUND: readonly Ending[] = [
  ['', 'continuative', 'final', 'continuative'],
  ['たい', 'continuative', 'adj-i', 'wish'],
  ['たがる', 'continuative', 'v5', 'wish'],
  ['ながら', 'continuative', 'final', 'while'],
  ['つつ', 'continuative', 'final', 'while'],
  ['つつある', 'continuative', 'v5r-i', 'progressive'],
  ['過ぎる', 'continuative', 'v1', 'excess'],
  ['すぎる', 'continuative', 'v1', 'excess'],
  ['そう', 'continuative', 'copular', 'appearance'],
  ['やすい', 'continuative', 'adj-i', 'ease'],
  ['易い', 'continuative', 'adj-i', 'ease'],
  ['にくい', 'continuative', 'adj-i', 'difficulty'],
  ['難い', 'continuative', 'adj-i', 'difficulty'],
  ['づらい', 'continuative', 'adj-i', 'difficulty'],
  ['がたい', 'continuative', 'adj-i', 'difficulty'],
  ['がち', 'continuative', 'copular', 'tendency'],
  ['っぽい', 'continuative', 'adj-i', 'tendency'],
  ['始める', 'continuative', 'v1', 'beginning'],
  ['はじめる', 'continuative', 'v1', 'beginning'],
  ['出す', 'continuative', 'v5', 'beginning'],
  ['続ける', 'continuative', 'v1', 'continuation'],
  ['つづける', 'continuative', 'v1', 'continuation'],
  ['終わる', 'continuative', 'v5', 'completion'],
  ['終える', 'continuative', 'v1', 'completion'],
  ['かねる', 'continuative', 'v1', 'inability'],
  ['かねない', 'continuative', 'nai', 'risk'],
  ['得る', 'continuative', 'v1', 'possibility'],
  ['うる', 'continuative', 'final', 'possibility'],
  ['える', 'continuative', 'v1', 'possibility'],
];

/** After a form that can end a sentence. */
const CONJECTURE: readonly Ending[] = [
  ['らしい', ['finite', 'past'], 'adj-i', 'hearsay'],
  ['そう', ['finite', 'past'], 'copular', 'hearsay'],
  ['みたい', ['finite', 'past'], 'copular', 'resemblance'],
];

/** Classical endings that written language keeps, above all in headlines: 派遣すべき, 許すまじ. */
const CLASSICAL: readonly Ending[] = [
  ['べき', 'classical finite', 'copular', 'obligation (べき)'],
  ['べく', 'classical finite', 'final', 'purpose (べく)'],
  ['べし', 'classical finite', 'final', 'obligation (べし)'],
  ['べからず', 'classical finite', 'final', 'prohibition (べからず)'],
  ['べからざる', 'classical finite', 'final', 'prohibition (べからざる)'],
  ['まじ', 'classical finite', 'final', 'negative volitional (まじ)'],
];

const HONORIFIC: readonly Ending[] = [['なさる', 'continuative', 'v5aru', 'honorific']];

/** Replace する after nouns that take it, with ご or お before the noun as well. */
const OF_SURU_NOUNS: readonly Ending[] = [
  // Unnamed: the dictionary has 派遣する under 派遣.
  ['する', 'vs', 'vs-i', null],
  ['いたす', 'vs', 'v5', 'humble'],
  ['致す', 'vs', 'v5', 'humble'],
  ['なさる', 'vs', 'v5aru', 'honorific'],
  ['いただく', 'vs', 'v5', 'favor received (humble)'],
  ['頂く', 'vs', 'v5', 'favor received (humble)'],
  ['くださる', 'vs', 'v5aru', 'favor (honorific)'],
  ['ください', 'vs', 'final', 'request'],
];

/** With a prefix: お for verbs, mostly ご for nouns of Chinese origin. お待ちになる, ご連絡する. */
const KEIGO: readonly (readonly [ending: string, inflectsAs: FormClass, name: FormName])[] = [
  ['になる', 'v5', 'honorific'],
  ['なさる', 'v5aru', 'honorific'],
  ['する', 'vs-i', 'humble'],
  ['いたす', 'v5', 'humble'],
  ['致す', 'v5', 'humble'],
  ['申し上げる', 'v1', 'humble'],
  ['できる', 'v1', 'humble potential'],
  ['いただく', 'v5', 'favor received (humble)'],
  ['頂く', 'v5', 'favor received (humble)'],
  ['いただける', 'v1', 'favor received (humble)'],
  ['くださる', 'v5aru', 'favor (honorific)'],
  ['下さる', 'v5aru', 'favor (honorific)'],
  ['ください', 'final', 'request'],
  ['下さい', 'final', 'request'],
  ['願う', 'v5', 'request'],
];

const KEIGO_RULES: readonly InflectionRule[] = KEIGO.flatMap(([form, becomes, name]) => [
  ...['お', '御'].map((prefix) =>
    inflectionRule(form, becomes, '', ['continuative'], name, prefix),
  ),
  ...['ご', '御', 'お'].map((prefix) => inflectionRule(form, becomes, '', ['vs'], name, prefix)),
]);

const ENDINGS: readonly Ending[] = [
  ...NEGATIVE,
  ...ADJECTIVES,
  ...COPULA,
  ...NA_ADJECTIVES,
  ...POLITE,
  ...TENSE_AND_CONDITION,
  ...TE_FORM,
  ...VOICE,
  ...COMPOUND,
  ...CONJECTURE,
  ...CLASSICAL,
  ...HONORIFIC,
  ...OF_SURU_NOUNS,
];

/** From a form to the stem or word that the ending is attached to. */
export const ENDING_RULES: readonly InflectionRule[] = [
  ...ENDINGS.map(([form, attachedTo, becomes, name]) =>
    inflectionRule(
      form,
      becomes,
      '',
      typeof attachedTo === 'string' ? [attachedTo] : attachedTo,
      name,
    ),
  ),
  ...KEIGO_RULES,
];
