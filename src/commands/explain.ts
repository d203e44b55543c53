/**
 * `npm run -s explain -- TEXT`: explains how each word of a text is segmented, read, understood and
 * glossed. The output is for people, and its format may change. Costs are those of the lexicon: the
 * cheapest path wins.
 */
import { NO_OPTIONS } from '../analysis/analysis-options';
import { Analyzer } from '../analysis/analyzer';
import { explainText } from './explain/explain-text';
import { printLines } from './lines';
import { openDictionaries } from './open-dictionaries';

const text = process.argv.slice(2).join(' ');
if (text === '') throw new Error('Give a text: npm run -s explain -- 海が汚れる');
const analyzer = new Analyzer(await openDictionaries());
await printLines(
  explainText(analyzer, text, { ...NO_OPTIONS, inlineReadings: analyzer.articleReadings(text) }),
);
