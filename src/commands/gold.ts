/**
 * `npm run gold`: prints the accuracy of the furigana as a table, by gold set and class of word.
 *   --errors SET [N]  lists the errors of a set, up to N (default 10) of each class
 *   --raise           raises the floors of the tests to the current scores; never lowers one
 *   --per-kanji       scores furigana per kanji instead of per run
 *   --rules           lists the heteronym rules by how often they are wrong on all sets together
 */
import { parseArgs } from 'node:util';
import { figuresOf, raisedFloors, readFloors, writeFloors } from './gold/floors';
import { FLOORS_FILE, scoreAllSets, SHARED_FOLDER, type GoldScores } from './gold/score-sets';
import { totalOf, type SetScore } from './gold/score';
import { errorList, ruleSummary, ruleTable, scoreTable, uncertaintyTable } from './gold/table';
import { HETERONYMS } from '../readings/heteronyms/heteronyms';

const ERRORS_PER_CLASS = 10;

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'string' },
    raise: { type: 'boolean' },
    'per-kanji': { type: 'boolean' },
    rules: { type: 'boolean' },
  },
  allowPositionals: true,
});

const scores = await scoreAllSets(values['per-kanji'] === true ? 'per-kanji' : 'grouped');
if (values.errors !== undefined) {
  console.log(errorsOf(scores, values.errors, positionals[0]));
} else if (values.rules === true) {
  console.log(ruleTable(rulesOf(scores)));
} else {
  console.log(`Runs and sentences right in percent; by class: percent (errors).\n`);
  console.log(`tests/gold\n${scoreTable(scores.own)}\n`);
  if (scores.shared === null) console.log(`Skipped: ${SHARED_FOLDER} is not there.`);
  else console.log(`${SHARED_FOLDER}\n${scoreTable(scores.shared)}`);
  console.log(`\nMarked as uncertain\n${uncertaintyTable(setsOf(scores))}`);
  const known = HETERONYMS.reduce((sum, { rules }) => sum + rules.length, 0);
  console.log(`\n${ruleSummary(rulesOf(scores), known)}`);
}
if (values.raise === true) {
  await writeFloors(
    FLOORS_FILE,
    raisedFloors(await readFloors(FLOORS_FILE), figuresOf(scores.own)),
  );
}

/** All sets; those that are in both folders count once. */
function setsOf({ own, shared }: GoldScores): Map<string, SetScore> {
  return new Map([...own, ...(shared ?? [])]);
}

function rulesOf(all: GoldScores): SetScore['rules'] {
  return totalOf([...setsOf(all).values()]).rules;
}

/** @throws if there is no such set, or the limit is not a number */
function errorsOf({ own, shared }: GoldScores, set: string, limit: string | undefined): string {
  const score = own.get(set) ?? shared?.get(set);
  const perClass = limit === undefined ? ERRORS_PER_CLASS : Number(limit);
  if (score === undefined) {
    const known = new Set([...own.keys(), ...(shared?.keys() ?? [])]);
    throw new Error(`No set ${set}; there are ${[...known].join(', ')}.`);
  }
  if (!Number.isInteger(perClass) || perClass < 1) throw new Error(`${limit} is not a number.`);
  return errorList(score.errors, perClass);
}
