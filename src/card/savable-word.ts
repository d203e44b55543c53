/** What is stored in the vocabulary for a dictionary entry. */
import * as v from 'valibot';
import type { CardEntry } from '../look-up/card-entry';

export const savableWordSchema = v.object({
  term: v.string(),
  reading: v.string(),
  /** Keys of tokens/part-of-speech-labels.ts, regardless of the card's language. */
  partOfSpeech: v.string(),
  /** One for each sense. */
  meanings: v.array(v.string()),
});
export type SavableWord = v.InferOutput<typeof savableWordSchema>;

/** Senses that make up the meaning if a word is saved as a whole. */
const MAX_SAVED_SENSES = 3;

export function savableWord({ headword, reading, senses }: CardEntry): SavableWord {
  return {
    term: headword,
    reading,
    partOfSpeech: (senses[0]?.partOfSpeech ?? []).map(({ key }) => key).join(', '),
    meanings: senses.map(({ glosses }) => glosses.join(', ')),
  };
}

/** @param sense index of the sense that the reader chose; undefined: the first senses */
export function meaningOf({ meanings }: SavableWord, sense?: number): string {
  const chosen =
    sense === undefined ? meanings.slice(0, MAX_SAVED_SENSES) : [meanings[sense] ?? ''];
  return chosen.join('; ');
}
