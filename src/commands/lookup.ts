/**
 * `npm run -s lookup -- FILE.jsonl`: the hover card's entries without a browser. For each line
 * `{"text", "offset"}` it prints one line with the entries in the card's order. Invalid lines are
 * reported on standard error.
 */
import * as v from 'valibot';
import { NO_OPTIONS } from '../analysis/analysis-options';
import { Analyzer } from '../analysis/analyzer';
import { lookUp } from '../look-up/look-up';
import { answersTo, inputLines, printLines } from './lines';
import { openDictionaries } from './open-dictionaries';

const questionSchema = v.object({
  text: v.string(),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  published: v.optional(v.string(), ''),
});

const lines = await inputLines(process.argv[2]);
const dictionaries = await openDictionaries();
const analyzer = new Analyzer(dictionaries);
await printLines(
  answersTo(lines, (line) => {
    const question = v.parse(questionSchema, JSON.parse(line));
    const { text, offset } = question;
    const options = { ...NO_OPTIONS, inlineReadings: analyzer.articleReadings(text) };
    const entries = lookUp(analyzer, dictionaries.names, question, options).entries.map(
      ({ headword, reading, senses, inflection, kind, start, end }) => ({
        headword,
        reading,
        senses: senses.map(({ glosses }) => glosses.join('; ')),
        inflection: inflection.map(({ en }) => en),
        kind,
        start,
        end,
      }),
    );
    return JSON.stringify({ text, offset, entries });
  }),
);
