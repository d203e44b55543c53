/** What is attached to the continuative form (連用形) of verbs: 述べ始める, 述べにくい. */
import { inflectedForms } from './inflected-form';
import { be, eachForm, modal, phraseWith } from './verb-phrase';
import { qualityOf } from './inflected-form';

export const COMPOUNDS = inflectedForms({
  'progressive (つつある)': {
    en: 'progressive (つつある)',
    ja: '進行（つつある）',
    meaning: 'is …-ing, little by little',
    phrase: ({ ing }) => [be(ing)],
    examples: { '高まる → 高まりつつある': 'is rising' },
  },
  beginning: {
    en: 'beginning',
    ja: '開始',
    meaning: 'begins to …',
    phrase: ({ base }) => [phraseWith('begin', `to ${base}`)],
    examples: { '増える → 増え始めた': 'began to increase' },
  },
  continuation: {
    en: 'continuation',
    ja: '継続',
    meaning: 'keeps …-ing',
    phrase: ({ ing }) => [phraseWith('keep', ing)],
    examples: { '述べる → 述べ続けた': 'kept stating' },
  },
  'completion (終える)': {
    en: 'completion (終える)',
    ja: '完了（終える）',
    meaning: 'finishes …-ing',
    phrase: ({ ing }) => [phraseWith('finish', ing)],
    examples: { '読む → 読み終えた': 'finished reading' },
  },
  excess: {
    en: 'excess',
    ja: '過度（すぎる）',
    meaning: 'too …, too much',
    phrase: (phrase) => {
      const quality = qualityOf(phrase);
      return [
        quality === null ? eachForm(phrase, (form) => `${form} too much`) : be(`too ${quality}`),
      ];
    },
    examples: { '食べる → 食べすぎた': 'ate too much', '高い → 高すぎる': 'is too high' },
  },
  ease: {
    en: 'ease',
    ja: '容易（やすい）',
    meaning: 'is easy to …, is likely to …',
    phrase: ({ base }) => [be(`easy to ${base}`)],
    examples: { '読む → 読みやすい': 'is easy to read' },
  },
  difficulty: {
    en: 'difficulty',
    ja: '困難（にくい）',
    meaning: 'is hard to …',
    phrase: ({ base }) => [be(`hard to ${base}`)],
    examples: { '読む → 読みにくかった': 'was hard to read' },
  },
  tendency: {
    en: 'tendency',
    ja: '傾向',
    meaning: 'tends to …',
    phrase: ({ base }) => [phraseWith('tend', `to ${base}`)],
    examples: { '忘れる → 忘れがち': 'tends to forget' },
  },
  inability: {
    en: 'inability',
    ja: '不可能（かねる）',
    meaning: 'cannot …, is in no position to …',
    phrase: ({ base }) => [be(`unable to ${base}`)],
    examples: { '答える → 答えかねる': 'is unable to answer' },
  },
  risk: {
    en: 'risk',
    ja: '恐れ（かねない）',
    meaning: 'may well … (something bad)',
    phrase: (phrase) => [modal('may well', phrase)],
    examples: { '失う → 失いかねない': 'may well lose' },
  },
  possibility: {
    en: 'possibility',
    ja: '可能性（うる）',
    meaning: 'may …, can …',
    phrase: (phrase) => [modal('may', phrase)],
    examples: { '起こる → 起こり得る': 'may occur' },
  },
});
