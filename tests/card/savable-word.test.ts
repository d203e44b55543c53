import { expect, it } from 'vitest';
import { PARTS_OF_SPEECH } from '../../src/tokens/part-of-speech-labels';
import { meaningOf, savableWord } from '../../src/card/savable-word';

const sense = (gloss: string) => ({
  partOfSpeech: [PARTS_OF_SPEECH.noun, PARTS_OF_SPEECH['takes する']],
  glosses: [gloss, 'x'],
  notes: [],
});
const word = savableWord({
  kind: 'word',
  headword: '派遣',
  reading: 'はけん',
  senses: ['one', 'two', 'three', 'four'].map(sense),
  inflection: [],
  start: 0,
  end: 2,
  common: true,
});

it('keeps the first senses, unless one is chosen', () => {
  expect(word).toMatchObject({ term: '派遣', reading: 'はけん', partOfSpeech: 'noun, takes する' });
  expect(meaningOf(word)).toBe('one, x; two, x; three, x');
  expect(meaningOf(word, 3)).toBe('four, x');
});

it('has no meaning where the dictionary gives none', () => {
  expect(meaningOf({ ...word, meanings: [] })).toBe('');
});
