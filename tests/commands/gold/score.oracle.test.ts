/** The scorer that the figures of others were measured with, where it is there, is the oracle. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { Analyzer } from '../../../src/analysis/analyzer';
import { readGoldSet } from '../../../src/commands/gold/gold-set';
import { percent, scoreSentences } from '../../../src/commands/gold/score';
import { SHARED_FOLDER, SHARED_SETS } from '../../../src/commands/gold/score-sets';
import { readVariants } from '../../../src/commands/gold/variants';
import { openDictionaries } from '../../../src/commands/open-dictionaries';

interface Figures {
  runs: number;
  errors: number;
  runAccuracy: number;
  sentenceExact: number;
  weightedAccuracy?: number;
  byClass: Record<string, { runs: number; accuracy: number }>;
}

interface Oracle {
  loadVariants: (file: string) => unknown;
  score: (gold: unknown, predictions: unknown, variants: unknown) => { res: Figures };
}

const SHARED = join(SHARED_FOLDER, '..');
const SCORER = join(SHARED, 'score.mjs');
const present = existsSync(SCORER);
const skipped = `skipped: ${SCORER} is not there`;

it.skipIf(!present)(`gives its figures on every set${present ? '' : ` (${skipped})`}`, async () => {
  const oracle = (await import(pathToFileURL(SCORER).href)) as Oracle;
  const theirVariants = oracle.loadVariants(join(SHARED, 'variants.json'));
  const variants = await readVariants(join(import.meta.dirname, '../../gold/variants.json'));
  const analyzer = new Analyzer(await openDictionaries());
  const spansOf = (text: string) =>
    analyzer.words(text).flatMap(({ start, lexeme }) =>
      lexeme.furigana.map((span) => ({
        ...span,
        start: start + span.start,
        end: start + span.end,
      })),
    );
  for (const set of SHARED_SETS) {
    const sentences = await readGoldSet(join(SHARED_FOLDER, `${set}.jsonl`));
    const predictions = sentences.map(({ id, text }) => ({ id, runs: spansOf(text) }));
    const { res } = oracle.score(sentences, predictions, theirVariants);
    const ours = scoreSentences(sentences, variants, (text) => ({
      spans: spansOf(text),
      classOf: ({ cls }) => cls ?? 'other',
      rulesOf: () => [],
      isUncertain: () => false,
    }));
    expect({ set, ...figures(ours) }).toEqual({ set, ...theirs(res) });
  }
});

function figures(score: ReturnType<typeof scoreSentences>) {
  return {
    runs: score.runs.total,
    errors: score.errors.length,
    runAccuracy: percent(score.runs),
    sentenceExact: percent(score.sentences),
    weightedAccuracy: percent(score.weighted),
    byClass: Object.fromEntries(
      [...score.classes].map(([name, tally]) => [
        name,
        { runs: tally.total, accuracy: percent(tally) },
      ]),
    ),
  };
}

function theirs({ runs, errors, runAccuracy, sentenceExact, ...rest }: Figures) {
  const weightedAccuracy = rest.weightedAccuracy ?? runAccuracy;
  return { runs, errors, runAccuracy, sentenceExact, weightedAccuracy, byClass: rest.byClass };
}
