/** On what condition, despite what, and for what purpose. */
import { fixed, inflectedForms } from './inflected-form';
import { negated } from './verb-phrase';

export const CONDITIONS = inflectedForms({
  conditional: {
    en: 'conditional',
    ja: '仮定',
    meaning: 'if …, when …',
    phrase: ({ present }) => [fixed(`if … ${present}`)],
    examples: {
      '述べる → 述べれば': 'if … states',
      '述べる → 述べなければ': 'if … does not state',
    },
  },
  'negative conditional': {
    en: 'negative conditional',
    ja: '否定仮定',
    meaning: 'if … does not …',
    phrase: (phrase) => [fixed(`if … ${negated(phrase).present}`)],
    examples: { '述べる → 述べねば': 'if … does not state' },
  },
  concession: {
    en: 'concession',
    ja: '譲歩',
    meaning: 'even if …, although …',
    phrase: ({ present }, { isAfterTe }) => [
      fixed(`${isAfterTe ? 'even if' : 'although'} … ${present}`),
    ],
    examples: { '述べる → 述べても': 'even if … states', '述べる → 述べれど': 'although … states' },
  },
  while: {
    en: 'while',
    ja: '並行（ながら）',
    meaning: 'while …-ing',
    phrase: ({ ing }) => [fixed(`while ${ing}`)],
    examples: { '述べる → 述べながら': 'while stating' },
  },
  listing: {
    en: 'listing',
    ja: '例示（たり）',
    meaning: '…-ing, among other things',
    phrase: ({ ing }) => [fixed(`${ing}, among other things`)],
    examples: { '述べる → 述べたり': 'stating, among other things' },
  },
  'purpose (べく)': {
    en: 'purpose (べく)',
    ja: '目的（べく）',
    meaning: 'in order to …',
    phrase: ({ base }) => [fixed(`in order to ${base}`)],
    examples: { '述べる → 述べるべく': 'in order to state' },
  },
});
