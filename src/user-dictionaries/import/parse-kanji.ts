/** Rows of kanji banks. */
import { list, names, record, rowOf, shortText, text } from './bank-fields';
import type { BankFormat } from './index-file';
import type { KanjiRow } from '../store/stored-records';

/**
 * Format 1: character, on readings, kun readings, tags, meaning …; format 3: the meanings as a
 * list, followed by stats.
 * @returns null if the row has no character
 * @throws {FieldError}
 */
export function parseKanji(value: unknown, format: BankFormat): KanjiRow | null {
  const row = rowOf(value, format === 1 ? 4 : 6);
  const meanings = format === 1 ? row.slice(4) : list(row[4], 'meanings');
  const kanji: KanjiRow = {
    character: shortText(row[0], 'character'),
    onReadings: readings(row[1], 'on readings'),
    kunReadings: readings(row[2], 'kun readings'),
    tags: names(row[3], 'tags'),
    meanings: meanings.map((meaning) => text(meaning, 'meanings')),
    stats: format === 1 ? {} : stats(row[5]),
  };
  return kanji.character === '' ? null : kanji;
}

function readings(value: unknown, field: string): string[] {
  return names(value, field)
    .split(/\s+/u)
    .filter((reading) => reading !== '');
}

function stats(value: unknown): Record<string, string> {
  const entries = Object.entries(record(value, 'stats'));
  return Object.fromEntries(
    entries.map(([name, stat]) => {
      return [shortText(name, 'stats'), typeof stat === 'number' ? `${stat}` : text(stat, 'stats')];
    }),
  );
}
