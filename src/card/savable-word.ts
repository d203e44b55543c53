/** What the vocabulary keeps of a dictionary's entry. */
import * as v from 'valibot';
import type { CardEntry } from '../look-up/card-entry';

export const savableWordSchema = v.object({
  term: v.string(),
  reading: v.string(),
  /** Keys (tokens/part-of-speech-labels.ts), whatever language the card is in. */
  partOfSpeech: v.string(),
  /** Of each sense. */
  meanings: v.array(v.string()),
});
export type SavableWord = v.InferOutput<typeof savableWordSchema>;

/** Senses that go into the meaning where none is chosen: a vocabulary list is no dictionary. */
const SENSES_KEPT = 3;

export function savableWord({ headword, reading, senses }: CardEntry): SavableWord {
  return {
    term: headword,
    reading,
    partOfSpeech: (senses[0]?.partOfSpeech ?? []).join(', '),
    meanings: senses.map(({ glosses }) => glosses.join(', ')),
  };
}

/** @param sense index of the one that the reader chose; undefined: the first ones */
export function meaningOf({ meanings }: SavableWord, sense?: number): string {
  const chosen = sense === undefined ? meanings.slice(0, SENSES_KEPT) : [meanings[sense] ?? ''];
  return chosen.join('; ');
}
