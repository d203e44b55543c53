/** Formats scores and errors as plain text. */
import { RUN_CLASSES } from './run-class';
import { percent, totalOf, type ReadingError, type SetScore, type Tally } from './score';

/**
 * A row per set and one for all of them. Classes have the percentage of correct runs and the number
 * of errors. `by frequency` is only given for sets with weights.
 */
export function scoreTable(scores: ReadonlyMap<string, SetScore>): string {
  const total = totalOf([...scores.values()]);
  const weighted = [...scores.values()].some(isWeighted);
  const classes = RUN_CLASSES.filter((name) => total.classes.has(name));
  const header = ['set', 'runs', 'runs %', 'sentences %'];
  const row = (name: string, score: SetScore, frequency: string) => [
    name,
    String(score.runs.total),
    percent(score.runs).toFixed(2),
    percent(score.sentences).toFixed(2),
    ...(weighted ? [frequency] : []),
    ...classes.map((name) => classCell(score.classes.get(name))),
  ];
  return aligned([
    [...header, ...(weighted ? ['by frequency %'] : []), ...classes],
    ...[...scores].map(([name, score]) =>
      row(name, score, isWeighted(score) ? percent(score.weighted).toFixed(2) : ''),
    ),
    row('all', total, ''),
  ]);
}

/**
 * How many of the wrong and of the right runs are marked as uncertain: many of the former, few of the
 * latter are wanted.
 */
export function uncertaintyTable(scores: ReadonlyMap<string, SetScore>): string {
  const row = (name: string, { marked }: SetScore) => [
    name,
    ...[marked.wrong, marked.right].flatMap((tally) => [
      `${tally.right} of ${tally.total}`,
      tally.total === 0 ? '' : percent(tally).toFixed(2),
    ]),
  ];
  return aligned([
    ['set', 'wrong runs marked', '%', 'right runs marked', '%'],
    ...[...scores].map(([name, score]) => row(name, score)),
    row('all', totalOf([...scores.values()])),
  ]);
}

/** A row per rule that decided readings, the one with the most errors first. */
export function ruleTable(rules: ReadonlyMap<string, Tally>): string {
  const wrong = ({ right, total }: Tally) => total - right;
  const rows = [...rules].sort(([, a], [, b]) => wrong(b) - wrong(a) || b.total - a.total);
  return aligned([
    ['rule', 'runs', 'wrong', 'right %'],
    ...rows.map(([name, tally]) => [
      name,
      String(tally.total),
      String(wrong(tally)),
      percent(tally).toFixed(1),
    ]),
  ]);
}

/** How many of the rules decided a reading, and how often the readings are right. */
export function ruleSummary(rules: ReadonlyMap<string, Tally>, known: number): string {
  const tallies = [...rules.values()];
  const runs = tallies.reduce((sum, { total }) => sum + total, 0);
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const harmful = [...rules].filter(([, tally]) => tally.right * 2 < tally.total);
  return [
    `Heteronym rules: ${rules.size} of ${known} decide ${runs} runs; ${percent({ right, total: runs })} % of them are right.`,
    ...harmful.map(
      ([name, tally]) => `  mostly wrong: ${name} (${tally.right} of ${tally.total} right)`,
    ),
  ].join('\n');
}

/** The first `perClass` errors of each class, the class with the most errors first. */
export function errorList(errors: readonly ReadingError[], perClass: number): string {
  const byClass = new Map<string, ReadingError[]>();
  for (const error of errors) {
    byClass.set(error.class, [...(byClass.get(error.class) ?? []), error]);
  }
  return [...byClass]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, list]) => [`${name}: ${list.length}`, ...list.slice(0, perClass).map(errorLine)])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function errorLine({ surface, context, wanted, given }: ReadingError): string {
  return `  ${surface}  wanted ${wanted.join('/')}  given ${given ?? 'nothing'}  ${context}`;
}

function classCell(tally: Tally | undefined): string {
  if (tally === undefined) return '';
  return `${percent(tally).toFixed(1)} (${tally.total - tally.right})`;
}

function isWeighted({ runs, weighted }: SetScore): boolean {
  return weighted.total !== runs.total;
}

/** Aligns the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
