import { Analyzer } from '../../src/analysis/analyzer';
import { openDictionaries } from '../../src/commands/open-dictionaries';

/** The analyzer with the built-in dictionaries, and the names; await it at the top of a test file. */
export async function analyzerUnderTest() {
  const dictionaries = await openDictionaries();
  return { analyzer: new Analyzer(dictionaries), names: dictionaries.names };
}
