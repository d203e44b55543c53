import type { CardTexts } from '../card-texts';
import type { ImportedFacts } from '../imported-entry';
import { element, type Child } from './elements';

/** How frequent a word is, by each imported dictionary that has frequencies. */
export function frequencyLine({ frequencies }: ImportedFacts, { t }: CardTexts): Child {
  if (frequencies.length === 0) return null;
  const values = frequencies.map(({ dictionary, shown }) => `${dictionary.title} ${shown}`);
  return element('p', 'labels', t('cardFrequencies'), ' ', values.join(' · '));
}
