/**
 * What is attached to the stems, by group. An ending names the form that it makes in the words of
 * the usual grammars for learners; "→" it inflects on as.
 */
import type { FormClass } from './form-class';
import { inflectionRule, type InflectionRule } from './inflection-rule';

/** Ending, what it is attached to, what it inflects as, name. */
type Ending = readonly [string, FormClass | readonly FormClass[], FormClass, string];

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

/** くない of 高くない is a word of its own, but one form with what it denies. */
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

/** だ and its forms end what they are attached to; only its past and its negative say more. */
const COPULA: readonly Ending[] = [
  ['だ', 'copular', 'final', ''],
  ['な', 'copular', 'final', ''],
  ['に', 'copular', 'final', ''],
  ['で', 'copular', 'final', ''],
  ['だった', 'copular', 'past', 'past'],
  ['である', 'copular', 'v5r-i', ''],
  ['でない', 'copular', 'nai', 'negative'],
  ['ではない', 'copular', 'nai', 'negative'],
  ['じゃない', 'copular', 'nai', 'negative'],
  ['です', 'copular', 'final', 'polite'],
  ['でした', 'copular', 'past', 'polite past'],
];

/** Nouns that describe: 重要, 堂々. */
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

/** Behind the continuative. */
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

/** Behind a form that could end the sentence. */
const CONJECTURE: readonly Ending[] = [
  ['らしい', ['finite', 'past'], 'adj-i', 'hearsay'],
  ['そう', ['finite', 'past'], 'copular', 'hearsay'],
  ['みたい', ['finite', 'past'], 'copular', 'resemblance'],
];

/** Written language keeps them, headlines most of all: 派遣すべき, 許すまじ. */
const CLASSICAL: readonly Ending[] = [
  ['べき', 'classical finite', 'copular', 'obligation (べき)'],
  ['べく', 'classical finite', 'final', 'purpose (べく)'],
  ['べし', 'classical finite', 'final', 'obligation (べし)'],
  ['べからず', 'classical finite', 'final', 'prohibition (べからず)'],
  ['べからざる', 'classical finite', 'final', 'prohibition (べからざる)'],
  ['まじ', 'classical finite', 'final', 'negative volitional (まじ)'],
];

const HONORIFIC: readonly Ending[] = [['なさる', 'continuative', 'v5aru', 'honorific']];

/** Nouns that take する take these in its place, with ご or お before them as well. */
const OF_SURU_NOUNS: readonly Ending[] = [
  // Not a form of its own: 派遣する is what the dictionary has under 派遣.
  ['する', 'vs', 'vs-i', ''],
  ['いたす', 'vs', 'v5', 'humble'],
  ['致す', 'vs', 'v5', 'humble'],
  ['なさる', 'vs', 'v5aru', 'honorific'],
  ['いただく', 'vs', 'v5', 'favor received (humble)'],
  ['頂く', 'vs', 'v5', 'favor received (humble)'],
  ['くださる', 'vs', 'v5aru', 'favor (honorific)'],
  ['ください', 'vs', 'final', 'request'],
];

/** With お before them (ご, where a noun of Chinese origin stands): お待ちになる, ご連絡する. */
const KEIGO: readonly (readonly [string, FormClass, string])[] = [
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

/** Form ← stem, or the word that the ending is attached to. */
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
