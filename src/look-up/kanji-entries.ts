import type { NormalizedText, TextRange } from '../text/normalized-text';
import type { CardEntry } from './card-entry';
import type { Word } from '../tokens/word';
import type { Dictionaries } from '../dictionary/dictionaries';

const MAX_KANJI = 8;

/** The kanji of a word as the page has them: of 國會 it is 國 that is explained, with its variant 国. */
export function kanjiEntries(
  { kanji }: Dictionaries,
  { start, lexeme }: Word,
  normalized: NormalizedText,
): CardEntry[] {
  const entries: CardEntry[] = [];
  const seen = new Set<string>();
  let position = start;
  for (const usual of lexeme.surface) {
    const range = { start: position, end: position + usual.length };
    const written = characterAt(normalized, range);
    const character = kanji.find(written) === null ? usual : written;
    const found = seen.has(character) ? null : kanji.find(character);
    seen.add(character);
    if (found !== null && entries.length < MAX_KANJI) {
      entries.push({
        kind: 'kanji',
        headword: character,
        reading: '',
        senses: [{ partOfSpeech: [], glosses: found.meanings, notes: [] }],
        inflection: [],
        ...range,
        common: false,
        kanji: found,
      });
    }
    position = range.end;
  }
  return entries;
}

/** The page's character at a range of the normalized text, without a variation selector. */
function characterAt(normalized: NormalizedText, range: TextRange): string {
  const { start } = normalized.toSource(range);
  const code = normalized.source.codePointAt(start);
  return code === undefined ? '' : String.fromCodePoint(code).normalize('NFC');
}
