/**
 * `npm run -s annotate -- FILE`: the analysis without a browser. Prints one JSON line per non-empty
 * line of the file (`-`: standard input), with the furigana of all words, regardless of level. With
 * `--per-kanji` there is one per kanji where the split is certain.
 */
import { parseArgs } from 'node:util';
import { Analyzer } from '../analysis/analyzer';
import { NO_OPTIONS } from '../analysis/analysis-options';
import { grouped } from '../text/furigana-span';
import type { Word } from '../tokens/word';
import { answersTo, inputLines, printLines } from './lines';
import { openDictionaries } from './open-dictionaries';

/** Offsets are in UTF-16 units of the line. */
function describe({ start, end, lexeme }: Word) {
  const { surface, lemma, reading, uncertain, kind, gloss, pos } = lexeme;
  const furigana = grouped(lexeme.furigana, grouping).map((span) => ({
    start: start + span.start,
    end: start + span.end,
    reading: span.reading,
  }));
  const word = { start, end, surface, lemma, reading, kind, furigana, gloss, pos };
  return uncertain ? { ...word, uncertain } : word;
}

const { values, positionals } = parseArgs({
  options: { 'per-kanji': { type: 'boolean' } },
  allowPositionals: true,
});
const grouping = values['per-kanji'] === true ? 'per-kanji' : 'grouped';
const lines = await inputLines(positionals[0]);
const analyzer = new Analyzer(await openDictionaries());
await printLines(
  answersTo(lines, (text) => {
    // Each line is treated as an article.
    const options = { ...NO_OPTIONS, inlineReadings: analyzer.articleReadings(text) };
    const words = analyzer.words(text, options, 'all');
    return JSON.stringify({ text, words: words.map(describe) });
  }),
);
