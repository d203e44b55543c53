/** Card entries for names. */
import type { CardEntry } from './card-entry';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';
import type { NameLookUp } from './find-name';
import { knownPersonEntry } from './known-person';
import { nameChoices } from './name-choice';
import { nameContext } from './name-context';

/**
 * Entries for a word that is a name in this text, or that no other dictionary has.
 * @param tokens of the whole paragraph
 * @param known whether another dictionary has the word
 */
export function nameEntries(
  names: NameLookUp,
  tokens: TokenList,
  word: Word,
  known: boolean,
): CardEntry[] {
  const { lexeme } = word;
  if (lexeme.kind !== 'name' && known) return [];
  const person = knownPersonEntry(names, tokens, word);
  const choices = nameChoices(names, lexeme.reading, nameContext(tokens, word));
  return person === null ? choices : [person, ...choices];
}
