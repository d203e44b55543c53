/** Scores our analysis on the gold sets of tests/gold, and of ../shared if that folder exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NO_OPTIONS } from '../../analysis/analysis-options';
import { grouped, type FuriganaGrouping } from '../../text/furigana-span';
import { Analyzer } from '../../analysis/analyzer';
import { openDictionaries } from '../open-dictionaries';
import { heteronymRuleName } from '../rule-names';
import { PROJECT_ROOT } from '../project-root';
import { readGoldSet } from './gold-set';
import { classOfRun } from './run-class';
import { scoreSentences, type ReadText, type SetScore } from './score';
import { readVariants } from './variants';

const OWN_FOLDER = join(PROJECT_ROOT, 'tests/gold');
export const FLOORS_FILE = join(OWN_FOLDER, 'floors.json');
const VARIANTS_FILE = join(OWN_FOLDER, 'variants.json');

/** Sets that may be published; their licenses are in tests/gold/README.md. */
export const OWN_SETS = ['wiki', 'gsd', 'rohan', 'ita', 'jsut', 'investing-2022-02-03'] as const;
/** Sets that may be used but not published, and the halves of our own that go with them. */
export const SHARED_SETS = [
  ...['news', 'news2026', 'newshalf', 'nhk', 'nhkwords', 'web', 'hard'],
  ...['names-people', 'names-places', 'names-companies', 'names-stations'],
  ...['wiki', 'gsd', 'rohan', 'ita', 'jsut'],
] as const;
export const SHARED_FOLDER = join(PROJECT_ROOT, '../shared/gold/dev');

export type Scores = ReadonlyMap<string, SetScore>;

export interface GoldScores {
  own: Scores;
  /** Null if the folder does not exist. */
  shared: Scores | null;
}

export async function scoreOwnSets(grouping: FuriganaGrouping = 'grouped'): Promise<Scores> {
  return scoreFolder(OWN_FOLDER, OWN_SETS, new Analyzer(await openDictionaries()), grouping);
}

export async function scoreAllSets(grouping: FuriganaGrouping = 'grouped'): Promise<GoldScores> {
  const analyzer = new Analyzer(await openDictionaries());
  const own = await scoreFolder(OWN_FOLDER, OWN_SETS, analyzer, grouping);
  const shared = existsSync(SHARED_FOLDER)
    ? await scoreFolder(SHARED_FOLDER, SHARED_SETS, analyzer, grouping)
    : null;
  return { own, shared };
}

async function scoreFolder(
  folder: string,
  sets: readonly string[],
  analyzer: Analyzer,
  grouping: FuriganaGrouping,
): Promise<Scores> {
  const variants = await readVariants(VARIANTS_FILE);
  const scores = new Map<string, SetScore>();
  for (const name of sets) {
    const sentences = await readGoldSet(join(folder, `${name}.jsonl`));
    const read = (text: string) => readText(analyzer, text, grouping);
    scores.set(name, scoreSentences(sentences, variants, read));
  }
  return scores;
}

function readText(analyzer: Analyzer, text: string, grouping: FuriganaGrouping): ReadText {
  // Each text is treated as an article, as by `npm run annotate`.
  const options = { ...NO_OPTIONS, inlineReadings: analyzer.articleReadings(text) };
  const words = analyzer.words(text, options, 'all');
  const decisions: { token: number; rule: string }[] = [];
  const analysis = analyzer.segment(text, NO_OPTIONS, {
    heteronym: (token, rule) => decisions.push({ token, rule: heteronymRuleName(rule) }),
  });
  const spans = words.flatMap(({ start, lexeme }) =>
    grouped(lexeme.furigana, grouping).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      reading: span.reading,
    })),
  );
  const { tokens } = analysis;
  return {
    spans,
    classOf: (run) => classOfRun(run, text, analysis),
    rulesOf: ({ start, end }) =>
      decisions
        .filter(({ token }) => tokens.start(token) < end && tokens.end(token) > start)
        .map(({ rule }) => rule),
    isUncertain: ({ start, end }) =>
      words.some((word) => word.lexeme.uncertain && word.start < end && word.end > start),
  };
}
