/** The format of the gold sets in tests/gold: sentences with readings checked by people. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanSchema = v.object({ start: offset, end: offset, reading: v.string() });

const sentenceSchema = v.object({
  id: v.string(),
  text: v.string(),
  runs: v.array(
    v.object({
      ...spanSchema.entries,
      /** Alternative readings that are also correct. */
      alts: v.optional(v.array(v.string())),
      /** The run including the digits before it, if they are read together. */
      wide: v.optional(spanSchema),
      cls: v.optional(v.string()),
    }),
  ),
  /** Weight of the sentence; 1 if missing. */
  weight: v.optional(v.number()),
});

/** A run of kanji, [start, end) in UTF-16 units, with its reading. */
export type GoldRun = GoldSentence['runs'][number];
export type GoldSentence = v.InferOutput<typeof sentenceSchema>;

/** @throws if the file cannot be read or a line is not a gold sentence */
export async function readGoldSet(file: string): Promise<GoldSentence[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => v.parse(sentenceSchema, JSON.parse(line)));
}
