/** Past and negative, and how a sentence goes on. */
import { fixed, inflectedForms, type FormStep } from './inflected-form';
import { negated, past, phraseWith } from './verb-phrase';

/** 述べ、… and 述べて…: the sentence goes on. */
const andThen: FormStep = (phrase, { isLast }) =>
  isLast ? [fixed(`${phrase.present} and …`)] : [phrase];

const not: FormStep = (phrase) => [negated(phrase)];

export const TENSE_AND_NEGATION = inflectedForms({
  'te-form': {
    en: 'te-form',
    ja: 'て形',
    meaning: '… and',
    phrase: andThen,
    examples: { '述べる → 述べて': 'states and …', '高い → 高くて': 'is high and …' },
  },
  continuative: {
    en: 'continuative',
    ja: '連用中止',
    meaning: '… and',
    phrase: andThen,
    examples: { '述べる → 述べ': 'states and …' },
  },
  past: {
    en: 'past',
    ja: '過去',
    meaning: 'did …',
    phrase: (phrase) => [past(phrase)],
    examples: { '述べる → 述べた': 'stated', '高い → 高かった': 'was high' },
  },
  'recency (たばかり)': {
    en: 'recency (たばかり)',
    ja: '直後（たばかり）',
    meaning: 'has just …-ed',
    phrase: ({ participle }) => [phraseWith('have', `just ${participle}`)],
    examples: { '終える → 終えたばかりだ': 'has just finished' },
  },
  'past recency (たばかりだった)': {
    en: 'past recency (たばかりだった)',
    ja: '過去の直後（たばかりだった）',
    meaning: 'had just …-ed',
    phrase: ({ participle }) => [past(phraseWith('have', `just ${participle}`))],
    examples: { '終える → 終えたばかりだった': 'had just finished' },
  },
  'nearness (ところだった)': {
    en: 'nearness (ところだった)',
    ja: '直前（ところだった）',
    meaning: 'was about to …, nearly …-ed',
    phrase: ({ base }) => [fixed(`was about to ${base}`)],
    examples: { '述べる → 述べるところだった': 'was about to state' },
  },
  negative: {
    en: 'negative',
    ja: '否定',
    meaning: 'does not …',
    phrase: not,
    examples: { '述べる → 述べなかった': 'did not state', '高い → 高くない': 'is not high' },
  },
  'negative (ず)': {
    en: 'negative (ず)',
    ja: '否定（ず）',
    meaning: 'without …-ing, does not …',
    phrase: ({ ing }, { isLast }) => (isLast ? [fixed(`without ${ing}`)] : []),
    examples: { '答える → 答えずに': 'without answering' },
  },
  'negative (ぬ)': {
    en: 'negative (ぬ)',
    ja: '否定（ぬ）',
    meaning: 'does not …',
    phrase: not,
    examples: { '許す → 許さぬ': 'does not allow' },
  },
  'negative (ざる)': {
    en: 'negative (ざる)',
    ja: '否定（ざる）',
    meaning: 'does not …',
    phrase: not,
    examples: { '知る → 知られざる': 'is not known' },
  },
  'negative concession': {
    en: 'negative concession',
    ja: '否定譲歩（ずとも）',
    meaning: 'even if … does not …',
    phrase: (phrase) => [fixed(`even if … ${negated(phrase).present}`)],
    examples: { '述べる → 述べずとも': 'even if … does not state' },
  },
});
