/** What each inflected form does to an English verb phrase. */
import type { FormName } from '../../dictionary/deinflection/form-labels';
import {
  be,
  can,
  eachForm,
  modal,
  negated,
  perfect,
  phraseWith,
  type VerbPhrase,
} from './verb-phrase';

/** Where a form stands in its chain. */
export interface StepPlace {
  /** Whether the word itself is a transitive verb, and in the active voice so far. */
  readonly transitive: boolean;
  readonly afterTe: boolean;
  readonly isLast: boolean;
  /** Whether the chain is negated further on. */
  readonly negatedLater: boolean;
}

/** @returns several phrases where the form may mean either; none where English has no plain phrase */
export type FormStep = (phrase: VerbPhrase, place: StepPlace) => readonly VerbPhrase[];

/** Nothing but this text, whatever is asked. */
function fixed(text: string): VerbPhrase {
  return { base: text, present: text, past: text, ing: text, participle: text };
}

function past(phrase: VerbPhrase): VerbPhrase {
  return { ...phrase, present: phrase.past };
}

/**
 * An intransitive verb of change has its result in the ている form (死んでいる has died), and a
 * transitive one, which is mostly an activity, has not; a negated one says what has not happened.
 */
const progressive: FormStep = (phrase, { transitive, negatedLater }) => {
  const going = be(phrase.ing);
  return transitive && !negatedLater ? [going, perfect(going)] : [going, perfect(phrase)];
};

const passive = ({ participle }: VerbPhrase) => be(participle);

/** 述べ、… and 述べて…: the sentence goes on. */
const andThen: FormStep = (phrase, { isLast }) =>
  isLast ? [fixed(`${phrase.present} and …`)] : [phrase];

const adjective = ({ base }: VerbPhrase) => (base.startsWith('be ') ? base.slice(3) : null);

/** Forms that are missing have no phrase: the card then gives their names. */
export const FORM_STEPS: Readonly<Partial<Record<FormName, FormStep>>> = {
  'te-form': andThen,
  continuative: andThen,
  past: (phrase) => [past(phrase)],
  'past conjecture': ({ past }) => [fixed(`probably ${past}`)],
  conjecture: ({ present }) => [fixed(`probably ${present}`)],
  negative: (phrase) => [negated(phrase)],
  'negative (ぬ)': (phrase) => [negated(phrase)],
  'negative (ざる)': (phrase) => [negated(phrase)],
  'negative (ず)': ({ ing }, { isLast }) => (isLast ? [fixed(`without ${ing}`)] : []),
  'negative conditional': (phrase) => [fixed(`if … ${negated(phrase).present}`)],
  'negative volitional': ({ base }) => [fixed(`will not ${base}`)],
  'negative volitional (まじ)': ({ base }) => [fixed(`must not ${base}`)],
  prohibition: ({ base }) => [fixed(`do not ${base}`)],
  'prohibition (べからず)': ({ base }) => [fixed(`must not ${base}`)],
  'prohibition (べからざる)': ({ base }) => [fixed(`must not ${base}`)],
  polite: (phrase) => [phrase],
  'polite past': (phrase) => [past(phrase)],
  'polite negative': (phrase) => [negated(phrase)],
  appearance: (phrase) => {
    const quality = adjective(phrase);
    return [phraseWith('look', quality ?? `about to ${phrase.base}`)];
  },
  excess: (phrase) => {
    const quality = adjective(phrase);
    return [
      quality === null ? eachForm(phrase, (form) => `${form} too much`) : be(`too ${quality}`),
    ];
  },
  imperative: ({ base }) => [fixed(`${base}!`)],
  conditional: ({ present }) => [fixed(`if … ${present}`)],
  listing: ({ ing }) => [fixed(`${ing}, among other things`)],
  concession: ({ present }, { afterTe }) => [
    fixed(`${afterTe ? 'even if' : 'although'} … ${present}`),
  ],
  progressive,
  'honorific progressive': progressive,
  resultative: (phrase) => [perfect(passive(phrase))],
  completion: ({ ing }, { afterTe }) => [
    afterTe ? phraseWith('end', `up ${ing}`) : phraseWith('finish', ing),
  ],
  preparation: (phrase) => [eachForm(phrase, (form) => `${form} in advance`)],
  'coming change': ({ base }) => [
    { ...phraseWith('come', `to ${base}`), past: `has come to ${base}` },
  ],
  'going change': ({ ing }) => [phraseWith('go', `on ${ing}`)],
  attempt: ({ ing }) => [phraseWith('try', ing)],
  wish: ({ base }, { afterTe }) => [
    phraseWith('want', afterTe ? `someone to ${base}` : `to ${base}`),
  ],
  favor: (phrase) => [eachForm(phrase, (form) => `${form} as a favor`)],
  'favor (honorific)': (phrase) => [eachForm(phrase, (form) => `${form} as a favor`)],
  'favor received': ({ base }) => [phraseWith('have', `someone ${base}`)],
  'favor received (humble)': ({ base }) => [phraseWith('have', `someone ${base}`)],
  request: ({ base }) => [fixed(`please ${base}`)],
  passive: (phrase) => [passive(phrase)],
  causative: ({ base }) => [phraseWith('make', `… ${base}`)],
  'causative-passive': ({ base }) => [be(`made to ${base}`)],
  'passive or potential': (phrase) => [passive(phrase), can(phrase)],
  potential: (phrase) => [can(phrase)],
  'humble potential': (phrase) => [can(phrase)],
  while: ({ ing }) => [fixed(`while ${ing}`)],
  ease: ({ base }) => [be(`easy to ${base}`)],
  difficulty: ({ base }) => [be(`hard to ${base}`)],
  tendency: ({ base }) => [phraseWith('tend', `to ${base}`)],
  beginning: ({ base }) => [phraseWith('begin', `to ${base}`)],
  continuation: ({ ing }) => [phraseWith('keep', ing)],
  inability: ({ base }) => [be(`unable to ${base}`)],
  risk: (phrase) => [modal('may well', phrase)],
  possibility: (phrase) => [modal('may', phrase)],
  hearsay: ({ present }) => [fixed(`apparently ${present}`)],
  resemblance: ({ present }) => [fixed(`apparently ${present}`)],
  obligation: (phrase) => [modal('should', phrase)],
  'obligation (べき)': (phrase) => [modal('should', phrase)],
  'obligation (べし)': (phrase) => [modal('should', phrase)],
  'purpose (べく)': ({ base }) => [fixed(`in order to ${base}`)],
  honorific: (phrase) => [phrase],
  humble: (phrase) => [phrase],
  volitional: ({ base }) => [fixed(`will ${base}`), fixed(`let’s ${base}`)],
};

/** Said after the phrase. */
export const MANNERS: Readonly<Partial<Record<FormName, string>>> = {
  polite: 'polite',
  'polite past': 'polite',
  'polite negative': 'polite',
  honorific: 'respectful',
  'honorific progressive': 'respectful',
  'favor (honorific)': 'respectful',
  humble: 'humble',
  'humble potential': 'humble',
  'favor received (humble)': 'humble',
};
