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
  errors: readonly ReadingError[];
}

/** The analysis of a text. */
export interface ReadText {
  /** Furigana in order, offsets in UTF-16 units of the text. */
  spans: readonly FuriganaSpan[];
  classOf: (run: GoldRun) => string;
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
  const errors: ReadingError[] = [];
  for (const { text, runs: goldRuns, weight = 1 } of sentences) {
    const { spans, classOf } = read(text);
    const pieces = shownPieces(text, spans);
    const errorsBefore = errors.length;
    for (const run of goldRuns) {
      const { right, given } = judge(text, run, pieces, variants);
      const name = classOf(run);
      const ofClass = classes.get(name) ?? { right: 0, total: 0 };
      classes.set(name, ofClass);
      for (const tally of [runs, ofClass]) count(tally, right, 1);
      count(weighted, right, weight);
      if (!right) errors.push({ ...describe(text, run), class: name, given });
    }
    count(whole, errors.length === errorsBefore, 1);
  }
  return { runs, sentences: whole, weighted, classes, errors };
}

/** The scores of several sets as one. */
export function totalOf(scores: readonly SetScore[]): SetScore {
  const classes = new Map<string, Tally>();
  for (const score of scores) {
    for (const [name, tally] of score.classes) {
      classes.set(name, sum([classes.get(name) ?? { right: 0, total: 0 }, tally]));
    }
  }
  return {
    runs: sum(scores.map(({ runs }) => runs)),
    sentences: sum(scores.map(({ sentences }) => sentences)),
    weighted: sum(scores.map(({ weighted }) => weighted)),
    classes,
    errors: scores.flatMap(({ errors }) => errors),
  };
}

/** In percent, to two decimals. */
export function percent({ right, total }: Tally): number {
  return total === 0 ? 100 : Math.round((10_000 * right) / total) / 100;
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
