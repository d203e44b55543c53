import type { ImportedTag } from '../imported-entry';
import { element, type Child } from './elements';

/** Tags of an imported dictionary, with their explanations as tooltips. */
export function tagLine(tags: readonly ImportedTag[]): Child {
  if (tags.length === 0) return null;
  return element(
    'p',
    'labels',
    ...tags.flatMap(({ name, notes }, i) => [
      i > 0 && ' · ',
      element('span', { ...(notes !== '' && { title: notes }) }, name),
    ]),
  );
}
