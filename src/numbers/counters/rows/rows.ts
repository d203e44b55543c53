/** The table of counters and counted nouns; counter-row.ts describes a row. */
import type { CounterRow, NounRow, Row } from '../counter-row';
import { DOCUMENT_ROWS } from './documents';
import { EVENT_ROWS } from './events';
import { FOOD_AND_ANIMAL_ROWS } from './food-and-animals';
import { MEASURE_ROWS } from './measures';
import { COUNTED_NOUN_ROWS } from './nouns';
import { PEOPLE_ROWS } from './people';
import { PLACE_ROWS } from './places';
import { SPORT_ROWS } from './sports';
import { THING_ROWS } from './things';
import { TIME_ROWS } from './time';

const ROWS: readonly Row[] = [
  ...TIME_ROWS,
  ...PEOPLE_ROWS,
  ...THING_ROWS,
  ...FOOD_AND_ANIMAL_ROWS,
  ...EVENT_ROWS,
  ...PLACE_ROWS,
  ...SPORT_ROWS,
  ...DOCUMENT_ROWS,
  ...MEASURE_ROWS,
  ...COUNTED_NOUN_ROWS,
];

export const COUNTER_ROWS: readonly CounterRow[] = ROWS.filter((row) => 'counter' in row);
export const NOUN_ROWS: readonly NounRow[] = ROWS.filter((row) => 'noun' in row);
