/** Who does it, to whom, and whether it can be done. */
import { inflectedForms } from './inflected-form';
import { be, can, phraseWith, type VerbPhrase } from './verb-phrase';

const passive = ({ participle }: VerbPhrase) => be(participle);

export const VOICE = inflectedForms({
  passive: {
    en: 'passive',
    ja: '受身',
    meaning: 'is …-ed',
    phrase: (phrase) => [passive(phrase)],
    examples: { '知る → 知られた': 'was known' },
  },
  'passive or potential': {
    en: 'passive or potential',
    ja: '受身・可能',
    meaning: 'is …-ed, or can …',
    // A potential is a state already, and hardly takes ている: 求められている is being sought.
    phrase: (phrase, { isOngoing }) =>
      isOngoing ? [passive(phrase)] : [passive(phrase), can(phrase)],
    examples: {
      '述べる → 述べられる': 'is stated / can state',
      '述べる → 述べられている': 'is being / has been stated',
    },
  },
  potential: {
    en: 'potential',
    ja: '可能',
    meaning: 'can …',
    phrase: (phrase) => [can(phrase)],
    examples: { '読む → 読めなかった': 'could not read' },
  },
  causative: {
    en: 'causative',
    ja: '使役',
    meaning: 'makes someone …, or lets someone …',
    phrase: ({ base }) => [phraseWith('make', `… ${base}`)],
    examples: { '述べる → 述べさせた': 'made … state' },
  },
  'causative-passive': {
    en: 'causative-passive',
    ja: '使役受身',
    meaning: 'is made to …',
    phrase: ({ base }) => [be(`made to ${base}`)],
    examples: { '述べる → 述べさせられた': 'was made to state' },
  },
});
