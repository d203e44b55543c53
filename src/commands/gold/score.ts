import type { GoldRun, GoldSentence } from './gold-set';
import { judge } from './judge';
import { shownPieces } from './shown-pieces';
import type { Variant } from './variants';
import type { FuriganaSpan } from '../../text/furigana-span';

export interface Tally {
  right: number;
  total: number;
}

export interface ReadingError {
  class: string;
  surface: string;
  /** The run in brackets, with some characters around it. */
  context: string;
  wanted: readonly string[];
  /** Null if no reading is shown. */
  given: string | null;
}

export interface SetScore {
  runs: Tally;
  /** Sentences in which all runs are right. */
  sentences: Tally;
  /** The runs, each multiplied by the weight of its sentence. */
  weighted: Tally;
  classes: ReadonlyMap<string, Tally>;
  /** By rule, the runs in which it decided a reading. */
  rules: ReadonlyMap<string, Tally>;
  /** Of the wrong and of the right runs those that are marked as uncertain, in `right`. */
  marked: { wrong: Tally; right: Tally };
  errors: readonly ReadingError[];
}

/** The analysis of a text. */
export interface ReadText {
  /** Furigana in order, offsets in UTF-16 units of the text. */
  spans: readonly FuriganaSpan[];
  classOf: (run: GoldRun) => string;
  /** The names of the rules that decided readings in a run. */
  rulesOf: (run: GoldRun) => readonly string[];
  /** Whether a word in a run carries the mark of an uncertain reading. */
  isUncertain: (run: GoldRun) => boolean;
}

const CONTEXT_BEFORE = 12;
const CONTEXT_AFTER = 10;

export function scoreSentences(
  sentences: readonly GoldSentence[],
  variants: readonly Variant[],
  read: (text: string) => ReadText,
): SetScore {
  const runs: Tally = { right: 0, total: 0 };
  const whole: Tally = { right: 0, total: 0 };
  const weighted: Tally = { right: 0, total: 0 };
  const classes = new Map<string, Tally>();
  const rules = new Map<string, Tally>();
  const marked = { wrong: { right: 0, total: 0 }, right: { right: 0, total: 0 } };
  const errors: ReadingError[] = [];
  for (const { text, runs: goldRuns, weight = 1 } of sentences) {
    const { spans, classOf, rulesOf, isUncertain } = read(text);
    const pieces = shownPieces(text, spans);
    const errorsBefore = errors.length;
    for (const run of goldRuns) {
      const { right, given } = judge(text, run, pieces, variants);
      const name = classOf(run);
      const ofRules = rulesOf(run).map((rule) => tallyOf(rules, rule));
      for (const tally of [runs, tallyOf(classes, name), ...ofRules]) count(tally, right, 1);
      count(weighted, right, weight);
      count(right ? marked.right : marked.wrong, isUncertain(run), 1);
      if (!right) errors.push({ ...describe(text, run), class: name, given });
    }
    count(whole, errors.length === errorsBefore, 1);
  }
  return { runs, sentences: whole, weighted, classes, rules, marked, errors };
}

/** The scores of several sets as one. */
export function totalOf(scores: readonly SetScore[]): SetScore {
  return {
    runs: sum(scores.map(({ runs }) => runs)),
    sentences: sum(scores.map(({ sentences }) => sentences)),
    weighted: sum(scores.map(({ weighted }) => weighted)),
    classes: byName(scores.map(({ classes }) => classes)),
    rules: byName(scores.map(({ rules }) => rules)),
    marked: {
      wrong: sum(scores.map(({ marked }) => marked.wrong)),
      right: sum(scores.map(({ marked }) => marked.right)),
    },
    errors: scores.flatMap(({ errors }) => errors),
  };
}

/** In percent, to two decimals. */
export function percent({ right, total }: Tally): number {
  return total === 0 ? 100 : Math.round((10_000 * right) / total) / 100;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { right: 0, total: 0 };
  tallies.set(name, tally);
  return tally;
}

/** Adds up the tallies of each name. */
function byName(tables: readonly ReadonlyMap<string, Tally>[]): Map<string, Tally> {
  const total = new Map<string, Tally>();
  for (const [name, { right, total: all }] of tables.flatMap((table) => [...table])) {
    const tally = tallyOf(total, name);
    tally.right += right;
    tally.total += all;
  }
  return total;
}

function count(tally: Tally, right: boolean, weight: number): void {
  tally.total += weight;
  if (right) tally.right += weight;
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { right, total }) => ({ right: all.right + right, total: all.total + total }),
    { right: 0, total: 0 },
  );
}

function describe(text: string, { start, end, reading, alts = [] }: GoldRun) {
  const surface = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  const after = text.slice(end, end + CONTEXT_AFTER);
  return { surface, context: `${before}【${surface}】${after}`, wanted: [reading, ...alts] };
}
