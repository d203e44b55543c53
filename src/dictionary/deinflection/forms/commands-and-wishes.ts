/** What someone wants, must or may do: commands, requests, obligations, intentions and wishes. */
import { fixed, inflectedForms, type FormStep } from './inflected-form';
import { be, modal, phraseWith } from './verb-phrase';

const should: FormStep = (phrase) => [modal('should', phrase)];
const mustNot: FormStep = ({ base }) => [fixed(`must not ${base}`)];

export const COMMANDS_AND_WISHES = inflectedForms({
  imperative: {
    en: 'imperative',
    ja: '命令',
    meaning: '…! (an order)',
    phrase: ({ base }) => [fixed(`${base}!`)],
    examples: { '述べる → 述べろ': 'state!', '述べる → 述べなさい': 'state!' },
  },
  request: {
    en: 'request',
    ja: '依頼',
    meaning: 'please …',
    phrase: ({ base }) => [fixed(`please ${base}`)],
    examples: {
      '述べる → お述べください': 'please state',
      '述べる → 述べてください': 'please state',
    },
  },
  prohibition: {
    en: 'prohibition',
    ja: '禁止',
    meaning: 'do not …!',
    phrase: ({ base }) => [fixed(`do not ${base}`)],
    examples: { '述べる → 述べるな': 'do not state' },
  },
  'prohibition (べからず)': {
    en: 'prohibition (べからず)',
    ja: '禁止（べからず）',
    meaning: 'must not …',
    phrase: mustNot,
    examples: { '述べる → 述べるべからず': 'must not state' },
  },
  'prohibition (べからざる)': {
    en: 'prohibition (べからざる)',
    ja: '禁止（べからざる）',
    meaning: 'that must not …',
    phrase: mustNot,
    examples: { '許す → 許すべからざる': 'must not allow' },
  },
  obligation: {
    en: 'obligation',
    ja: '当然',
    meaning: 'should …',
    phrase: should,
    // べし as a token of its own (tokens/inflection.ts); deinflection tells its forms apart.
    examples: {},
  },
  'obligation (べき)': {
    en: 'obligation (べき)',
    ja: '当然（べき）',
    meaning: 'should …',
    phrase: should,
    examples: {
      '述べる → 述べるべき': 'should state',
      '述べる → 述べるべきだった': 'should have stated',
    },
  },
  'obligation (べし)': {
    en: 'obligation (べし)',
    ja: '当然（べし）',
    meaning: 'should …',
    phrase: should,
    examples: { '述べる → 述べるべし': 'should state' },
  },
  'obligation (なければならない)': {
    en: 'obligation (なければならない)',
    ja: '義務（なければならない）',
    meaning: 'must …, has to …',
    phrase: ({ base }) => [phraseWith('have', `to ${base}`)],
    examples: {
      '述べる → 述べなければならない': 'has to state',
      '述べる → 述べなければならなかった': 'had to state',
    },
  },
  'compulsion (ざるを得ない)': {
    en: 'compulsion (ざるを得ない)',
    ja: '不可避（ざるを得ない）',
    meaning: 'has no choice but to …',
    phrase: ({ base }) => [phraseWith('have', `no choice but to ${base}`)],
    examples: { '言う → 言わざるを得ない': 'has no choice but to say' },
  },
  volitional: {
    en: 'volitional',
    ja: '意志',
    meaning: 'let’s …, will …',
    phrase: ({ base }) => [fixed(`will ${base}`), fixed(`let’s ${base}`)],
    examples: { '述べる → 述べよう': 'will / let’s state' },
  },
  'negative volitional': {
    en: 'negative volitional',
    ja: '否定意志（まい）',
    meaning: 'will not …, probably does not …',
    phrase: ({ base }) => [fixed(`will not ${base}`)],
    examples: { '述べる → 述べるまい': 'will not state' },
  },
  'negative volitional (まじ)': {
    en: 'negative volitional (まじ)',
    ja: '否定意志（まじ）',
    meaning: 'must not …',
    phrase: mustNot,
    examples: { '許す → 許すまじ': 'must not allow' },
  },
  wish: {
    en: 'wish',
    ja: '希望',
    meaning: 'wants to …',
    phrase: ({ base }) => [phraseWith('want', `to ${base}`)],
    examples: { '述べる → 述べたかった': 'wanted to state' },
  },
  'wish (てほしい)': {
    en: 'wish (てほしい)',
    ja: '希望（てほしい）',
    meaning: 'wants someone to …',
    phrase: ({ base }) => [phraseWith('want', `someone to ${base}`)],
    examples: { '述べる → 述べてほしい': 'wants someone to state' },
  },
  'attempt (ようとする)': {
    en: 'attempt (ようとする)',
    ja: '試み（ようとする）',
    meaning: 'tries to …, is about to …',
    phrase: ({ base }, { isIntransitive }) => [
      isIntransitive ? be(`about to ${base}`) : phraseWith('try', `to ${base}`),
    ],
    examples: {
      '述べる → 述べようとした': 'tried to state',
      '始まる → 始まろうとした': 'was about to begin',
    },
  },
});
