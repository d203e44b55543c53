/** How sure it is: what seems, is said or is likely to be so. */
import { fixed, inflectedForms, qualityOf, type FormStep } from './inflected-form';
import { be, modal, past, perfect, phraseWith, type VerbPhrase } from './verb-phrase';

const isPast = (phrase: VerbPhrase) => phrase.present === phrase.past;

const apparently: FormStep = ({ present }) => [fixed(`apparently ${present}`)];

export const CONJECTURES = inflectedForms({
  conjecture: {
    en: 'conjecture',
    ja: '推量',
    meaning: 'probably …',
    phrase: ({ present }) => [fixed(`probably ${present}`)],
    examples: { '高い → 高かろう': 'probably is high' },
  },
  'past conjecture': {
    en: 'past conjecture',
    ja: '過去推量',
    meaning: 'probably did …',
    phrase: ({ past }) => [fixed(`probably ${past}`)],
    examples: { '述べる → 述べたろう': 'probably stated' },
  },
  appearance: {
    en: 'appearance',
    ja: '様態（そう）',
    meaning: 'looks …, looks about to …',
    phrase: (phrase) => [phraseWith('look', qualityOf(phrase) ?? `about to ${phrase.base}`)],
    examples: { '増える → 増えそうだ': 'looks about to increase', '高い → 高そう': 'looks high' },
  },
  hearsay: {
    en: 'hearsay',
    ja: '推定（らしい）',
    meaning: 'apparently …',
    phrase: apparently,
    examples: { '述べる → 述べたらしい': 'apparently stated' },
  },
  'hearsay (そう)': {
    en: 'hearsay (そう)',
    ja: '伝聞（そう）',
    meaning: 'is said to …',
    phrase: ({ present }) => [fixed(`reportedly ${present}`)],
    examples: { '述べる → 述べたそうだ': 'reportedly stated' },
  },
  resemblance: {
    en: 'resemblance',
    ja: '類似（みたい）',
    meaning: 'it seems that …',
    phrase: apparently,
    examples: { '述べる → 述べたみたいだ': 'apparently stated' },
  },
  'uncertainty (かもしれない)': {
    en: 'uncertainty (かもしれない)',
    ja: '可能性（かもしれない）',
    meaning: 'may …',
    phrase: (phrase) => [isPast(phrase) ? past(modal('may', phrase)) : modal('may', phrase)],
    examples: {
      '述べる → 述べるかもしれない': 'may state',
      '述べる → 述べたかもしれない': 'may have stated',
    },
  },
  'assessment (とみられる)': {
    en: 'assessment (とみられる)',
    ja: '判断（とみられる）',
    meaning: 'is thought to …',
    phrase: (phrase) => [be(`thought to ${isPast(phrase) ? perfect(phrase).base : phrase.base}`)],
    examples: {
      '増える → 増えるとみられる': 'is thought to increase',
      '増える → 増えたとみられる': 'is thought to have increased',
    },
  },
  'partial denial (わけではない)': {
    en: 'partial denial (わけではない)',
    ja: '部分否定（わけではない）',
    meaning: 'it is not that …',
    phrase: ({ present }) => [fixed(`it is not that … ${present}`)],
    examples: { '述べる → 述べたわけではない': 'it is not that … stated' },
  },
});
