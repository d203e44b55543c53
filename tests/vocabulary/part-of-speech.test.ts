import { expect, it } from 'vitest';
import { parseEntry } from '../../src/vocabulary/vocabulary-entry';
import { entryOf, troopDispatch } from './vocabulary-entries';

it('a word saved with Japanese labels is read with keys', () => {
  const stored = entryOf({ ...troopDispatch, partOfSpeech: '名詞, サ変名詞' });
  expect(parseEntry(stored)?.partOfSpeech).toBe('noun, takes する');
});
