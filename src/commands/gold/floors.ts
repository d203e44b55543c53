/** The scores below which no change may fall. */
import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { percent, type SetScore } from './score';

const figure = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const floorsSchema = v.record(v.string(), v.object({ runs: figure, sentences: figure }));

/**
 * Floors by set, in percent with two decimals. The analysis is deterministic, so a floor is the
 * exact score that was reached.
 */
export type Floors = v.InferOutput<typeof floorsSchema>;

export async function readFloors(file: string): Promise<Floors> {
  return v.parse(floorsSchema, JSON.parse(await readFile(file, 'utf8')));
}

export async function writeFloors(file: string, floors: Floors): Promise<void> {
  await writeFile(file, `${JSON.stringify(floors, null, 2)}\n`);
}

export function figuresOf(scores: ReadonlyMap<string, SetScore>): Floors {
  return Object.fromEntries(
    [...scores].map(([name, { runs, sentences }]) => [
      name,
      { runs: percent(runs), sentences: percent(sentences) },
    ]),
  );
}

/** The maximum of floors and figures. */
export function raisedFloors(floors: Floors, figures: Floors): Floors {
  const raised: Floors = { ...floors };
  for (const [name, { runs, sentences }] of Object.entries(figures)) {
    const floor = floors[name];
    raised[name] = {
      runs: Math.max(runs, floor?.runs ?? 0),
      sentences: Math.max(sentences, floor?.sentences ?? 0),
    };
  }
  return raised;
}

/** A line for each figure that is below its floor or has none. */
export function belowFloor(floors: Floors, figures: Floors): string[] {
  const lines: string[] = [];
  for (const [name, figuresOfSet] of Object.entries(figures)) {
    for (const what of ['runs', 'sentences'] as const) {
      const floor = floors[name]?.[what];
      if (floor === undefined) lines.push(`${name}: no floor for ${what}`);
      else if (figuresOfSet[what] < floor) {
        lines.push(`${name}: ${what} ${figuresOfSet[what]} %, floor ${floor} %`);
      }
    }
  }
  return lines;
}
