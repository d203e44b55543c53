/** What can be measured without a browser, interleaved with kuromoji in one process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer as Kuromoji } from 'kuromoji';
import { Analyzer } from '../../src/analysis/analyzer';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { PROJECT_ROOT } from '../../src/commands/project-root';
import { Tokenizer } from '../../src/text/tokenizer';
import { median, percentile, rounded, timed } from './statistics';

const KUROMOJI_DICTIONARY = join(
  dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
  'dict',
);

/** Rounds in which each contender has its turn; other load of the machine affects all equally. */
const ROUNDS = 25;
/** Rounds before them that only warm up. */
const WARM_UP = 5;
/** Texts a turn: the first of them finds the caches filled with the other's dictionary. */
const TURN = 8;
const LOADS = 3;

export function sampleArticle(): string[] {
  return readFileSync(join(PROJECT_ROOT, 'tests/gold/investing-2022-02-03.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function loadKuromoji(): Promise<Kuromoji<IpadicFeatures>> {
  return new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: KUROMOJI_DICTIONARY })
      .build((error, built) => (error ? reject(error) : resolve(built)));
  });
}

async function turn(work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TURN; i++) times.push(await timed(work));
  return times;
}

export async function nodeBench() {
  const article = sampleArticle();
  const text = article.join('\n');
  // The dictionaries are compiled before anything is timed.
  let dictionaries = await openDictionaries();
  let oracle = await loadKuromoji();
  const loads = { ours: [] as number[], kuromoji: [] as number[] };
  for (let i = 0; i < LOADS; i++) {
    loads.ours.push(await timed(async () => (dictionaries = await openDictionaries())));
    loads.kuromoji.push(await timed(async () => (oracle = await loadKuromoji())));
  }

  const analyzer = new Analyzer(dictionaries);
  const tokenizer = new Tokenizer(dictionaries.lexicon);
  const cold = await timed(() => article.map((line) => analyzer.words(line)));
  const times = { tokens: [] as number[], analysis: [] as number[], kuromoji: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const tokens = await turn(() => tokenizer.tokenize(text));
    const analysis = await turn(() => article.map((line) => analyzer.words(line)));
    const reference = await turn(() => oracle.tokenize(text));
    if (round < 0) continue;
    times.tokens.push(...tokens);
    times.analysis.push(...analysis);
    times.kuromoji.push(...reference);
  }

  const words = article.flatMap((line) => analyzer.words(line)).map(({ lexeme }) => lexeme.lemma);
  const fresh = await openDictionaries();
  const lookUps = await Promise.all(words.map((word) => timed(() => fresh.words.find(word))));
  const names = await Promise.all(words.map((word) => timed(() => fresh.names.find(word))));
  const reference = median(times.kuromoji);
  return {
    characters: text.length,
    loadMs: rounded({ ours: median(loads.ours), kuromoji: median(loads.kuromoji) }),
    loadRatio: rounded(median(loads.kuromoji) / median(loads.ours)),
    warmMs: rounded({
      tokenize: median(times.tokens),
      analyze: median(times.analysis),
      kuromojiTokenize: reference,
    }),
    coldAnalyzeMs: rounded(cold),
    tokenizeRatio: rounded(reference / median(times.tokens)),
    analyzeRatio: rounded(reference / median(times.analysis)),
    lookUpMs: rounded({
      wordMedian: median(lookUps),
      word95: percentile(lookUps, 95),
      nameMedian: median(names),
      name95: percentile(names, 95),
    }),
  };
}
