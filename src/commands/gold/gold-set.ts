/** Sentences whose readings people have checked, as the files of tests/gold have them. */
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
      /** Readings that are as right as the first. */
      alts: v.optional(v.array(v.string())),
      /** The run with the digits before it, where they are read together. */
      wide: v.optional(spanSchema),
      cls: v.optional(v.string()),
    }),
  ),
  /** How often the sentence counts; 1 where there is none. */
  weight: v.optional(v.number()),
});

/** A stretch of kanji, [start, end) in UTF-16 units, with its reading. */
export type GoldRun = GoldSentence['runs'][number];
export type GoldSentence = v.InferOutput<typeof sentenceSchema>;

/** @throws where the file cannot be read or a line is no gold sentence */
export async function readGoldSet(file: string): Promise<GoldSentence[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => v.parse(sentenceSchema, JSON.parse(line)));
}
