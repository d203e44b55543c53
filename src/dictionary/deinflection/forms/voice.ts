/** Who does it, to whom, and whether it can be done. */
import { inflectedForms, type StepPlace } from './inflected-form';
import { be, can, phraseWith, type VerbPhrase } from './verb-phrase';

/** That of an intransitive verb is respectful, or means a loss: 死なれる. English has no such passive. */
const passive = ({ participle }: VerbPhrase, { isIntransitive }: StepPlace) =>
  isIntransitive ? [] : [be(participle)];

export const VOICE = inflectedForms({
  passive: {
    en: 'passive',
    ja: '受身',
    meaning: 'is …-ed',
    phrase: passive,
    examples: {
      '知る → 知られた': 'was known',
      '派遣 → 派遣された': 'was dispatched',
      '死ぬ → 死なれた': null,
    },
  },
  'passive or potential': {
    en: 'passive or potential',
    ja: '受身・可能',
    meaning: 'is …-ed, or can …',
    // A potential is a state already, and hardly takes ている: 求められている is being sought.
    phrase: (phrase, place) => {
      const isDone = passive(phrase, place);
      if (place.isOngoing) return isDone;
      // Without a negation 来られる is mostly respectful.
      if (place.isIntransitive) return place.isNegatedLater ? [can(phrase)] : [];
      return [...isDone, can(phrase)];
    },
    examples: {
      '述べる → 述べられる': 'is stated / can state',
      '述べる → 述べられている': 'is being / has been stated',
      '逃げる → 逃げられない': 'cannot run away',
      '来る → 来られる': null,
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
