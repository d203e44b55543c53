import type { CardEntry } from './card-entry';
import type { Word } from '../tokens/word';
import type { Dictionaries } from '../dictionary/dictionaries';

const MAX_KANJI = 8;

export function kanjiEntries({ kanji }: Dictionaries, { start, lexeme }: Word): CardEntry[] {
  const entries: CardEntry[] = [];
  const seen = new Set<string>();
  let position = start;
  for (const character of lexeme.surface) {
    const found = seen.has(character) ? null : kanji.find(character);
    seen.add(character);
    if (found !== null && entries.length < MAX_KANJI) {
      entries.push({
        kind: 'kanji',
        headword: character,
        reading: '',
        senses: [{ partOfSpeech: [], glosses: found.meanings, notes: [] }],
        inflection: [],
        start: position,
        end: position + character.length,
        common: false,
        kanji: found,
      });
    }
    position += character.length;
  }
  return entries;
}
