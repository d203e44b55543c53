/** All inflected forms that a card names, each with its meaning in English. */
import { labelsOf, type Label } from '../../../text/label';
import { AFTER_TE } from './after-te';
import { COMMANDS_AND_WISHES } from './commands-and-wishes';
import { COMPOUNDS } from './compounds';
import { CONDITIONS } from './conditions';
import { CONJECTURES } from './conjectures';
import type { InflectedForm } from './inflected-form';
import { OF_ADJECTIVES } from './of-adjectives';
import { POLITENESS } from './politeness';
import { TENSE_AND_NEGATION } from './tense-and-negation';
import { VOICE } from './voice';

export const FORMS = {
  ...TENSE_AND_NEGATION,
  ...CONDITIONS,
  ...COMMANDS_AND_WISHES,
  ...CONJECTURES,
  ...VOICE,
  ...AFTER_TE,
  ...COMPOUNDS,
  ...OF_ADJECTIVES,
  ...POLITENESS,
};

export type FormName = keyof typeof FORMS;

/** Their names, as they are sent and stored. */
export const FORM_LABELS = labelsOf(FORMS);

const FORM_OF_KEY: ReadonlyMap<string, InflectedForm> = new Map(Object.entries(FORMS));

/** Undefined if the label is not of an inflected form. */
export function formOf({ key }: Label): InflectedForm | undefined {
  return FORM_OF_KEY.get(key);
}
