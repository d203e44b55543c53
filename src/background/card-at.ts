/** The answer to a card's question, laid out. */
import { i18n } from '#i18n';
import type { AnalysisOptions } from '../analysis/analysis-options';
import type { Analyzer } from '../analysis/analyzer';
import type { CardAnswer } from '../look-up/card-entry';
import { lookUp } from '../look-up/look-up';
import { sentenceAround } from '../text/sentence';
import { isWord, layOutCard, savableWords, type ImportedAnswer } from '../card/card-layout';
import { statusTexts } from '../card/card-status';
import type { CardText } from '../card/card-text';
import { copiedWord } from '../card/copied-word';
import { labeledInJapanese } from '../card/japanese-labels';
import type { SavableWord } from '../card/savable-word';
import type { NameDictionary } from '../dictionary/name-dictionary';
import { dictionaryImage } from '../user-dictionaries/content/dictionary-image';
import { importedEntries } from '../user-dictionaries/look-up/imported-entries';
import { importedFacts } from '../user-dictionaries/look-up/imported-facts';
import { importedKanji } from '../user-dictionaries/look-up/imported-kanji';
import { savedMeanings } from '../vocabulary/read-words';
import { withImages } from './card-images';
import type { Card } from '../card/card';
import type { LookUpRequest } from '../look-up/look-up-request';
import type { Immutable } from '../validation/immutable';

const t: CardText = i18n.t;

export async function cardFor(
  analyzer: Analyzer,
  names: NameDictionary,
  request: LookUpRequest,
  options: AnalysisOptions,
): Promise<Immutable<Card>> {
  const { text, nested, mentions } = request;
  const found = lookUp(analyzer, names, request, options);
  const language = i18n.t('uiLanguage');
  const answer = language === 'ja' ? labeledInJapanese(found) : found;
  const imported = await importedAnswer(answer);
  const { start, end } = explained(answer);
  const surface = text.slice(start, end);
  // Kept by keys: the labels are of the language that the browser speaks now.
  const words = savableWords(found, imported);
  const savedAs = await meaningsKept(words);
  const nodes = layOutCard(answer, { text, nested, mentions, savedAs, imported }, t);
  const sentence = nested ? '' : sentenceAround({ text, start, end });
  return {
    start,
    end,
    label: t('cardLabel', [surface]),
    // The built-in dictionaries have no images to look for.
    nodes: imported.entries.length > 0 ? await withImages(nodes, dictionaryImage) : nodes,
    words,
    copied: copiedWord(words[0] ?? nameless(surface), sentence, language),
    statuses: statusTexts(t),
  };
}

/** The word with what the best entry explains beyond it: 473円16銭安, 検討せざる. */
function explained({ start, end, entries }: CardAnswer): { start: number; end: number } {
  const [best] = entries.filter(isWord);
  if (best === undefined) return { start, end };
  return { start: Math.min(start, best.start), end: Math.max(end, best.end) };
}

async function importedAnswer({ candidates, entries }: CardAnswer): Promise<ImportedAnswer> {
  const kanji = entries.filter(({ kind }) => kind === 'kanji').map(({ headword }) => headword);
  const [words, characters, facts] = await Promise.all([
    importedEntries(candidates),
    importedKanji(kanji),
    importedFacts(entries.filter(isWord)),
  ]);
  return { entries: words, kanji: characters, facts };
}

/** Where the browser refuses its database, as in some private windows, nothing is saved. */
async function meaningsKept(words: readonly SavableWord[]): Promise<(string | null)[]> {
  try {
    return await savedMeanings(words);
  } catch {
    return words.map(() => null);
  }
}

/** A single kanji that is no word. */
function nameless(term: string): SavableWord {
  return { term, reading: '', partOfSpeech: '', meanings: [] };
}
