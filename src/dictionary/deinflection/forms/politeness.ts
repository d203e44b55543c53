/** Polite, respectful and humble speech (敬語). */
import { inflectedForms, same } from './inflected-form';
import { can, negated, past } from './verb-phrase';

export const POLITENESS = inflectedForms({
  polite: {
    en: 'polite',
    ja: '丁寧',
    meaning: '… (polite)',
    phrase: same,
    manner: 'polite',
    examples: { '述べる → 述べます': 'states (polite)' },
  },
  'polite past': {
    en: 'polite past',
    ja: '丁寧過去',
    meaning: 'was … (polite)',
    phrase: (phrase) => [past(phrase)],
    manner: 'polite',
    examples: { '述べる → 述べそうでした': 'looked about to state (polite)' },
  },
  'polite negative': {
    en: 'polite negative',
    ja: '丁寧否定',
    meaning: 'is not … (polite)',
    phrase: (phrase) => [negated(phrase)],
    manner: 'polite',
    examples: { '高い → 高くありません': 'is not high (polite)' },
  },
  honorific: {
    en: 'honorific',
    ja: '尊敬',
    meaning: '… (respectful)',
    phrase: same,
    manner: 'respectful',
    examples: { '述べる → お述べになった': 'stated (respectful)' },
  },
  humble: {
    en: 'humble',
    ja: '謙譲',
    meaning: '… (humble)',
    phrase: same,
    manner: 'humble',
    examples: { '伝える → お伝えする': 'reports (humble)' },
  },
  'humble potential': {
    en: 'humble potential',
    ja: '謙譲可能',
    meaning: 'can … (humble)',
    phrase: (phrase) => [can(phrase)],
    manner: 'humble',
    examples: { '伝える → お伝えできる': 'can report (humble)' },
  },
});
