/** Looks up a word for the hover card and lays out the answer. */
import { i18n } from '#i18n';
import type { AnalysisOptions } from '../analysis/analysis-options';
import type { Analyzer } from '../analysis/analyzer';
import type { CardAnswer } from '../look-up/card-entry';
import { lookUp } from '../look-up/look-up';
import { sentenceAround } from '../text/sentence';
import { layOutCard, savableWords } from '../card/card-layout';
import { kanjiOf, wordsOf, type ImportedAnswer } from '../card/card-section';
import { statusTexts } from '../card/card-status';
import { cardTexts, type CardText } from '../card/card-texts';
import { copiedWord } from '../card/copied-word';
import type { SavableWord } from '../card/savable-word';
import type { NameDictionary } from '../dictionary/name-dictionary';
import { dictionaryImage } from '../user-dictionaries/content/dictionary-image';
import { importedEntries } from '../user-dictionaries/look-up/imported-entries';
import { importedFacts } from '../user-dictionaries/look-up/imported-facts';
import { importedKanji } from '../user-dictionaries/look-up/imported-kanji';
import { savedMeanings } from '../vocabulary/read-words';
import { withImages } from './card-images';
import type { Card, CardLook } from '../card/card';
import type { LookUpRequest } from '../look-up/look-up-request';
import type { Immutable } from '../validation/immutable';

const t: CardText = i18n.t;

export async function cardFor(
  analyzer: Analyzer,
  names: NameDictionary,
  request: LookUpRequest,
  options: AnalysisOptions,
  look: CardLook,
): Promise<Immutable<Card>> {
  const { text, nested, mentions } = request;
  const answer = lookUp(analyzer, names, request, options);
  const language = i18n.t('uiLanguage') === 'ja' ? 'ja' : 'en';
  const imported = await importedAnswer(answer);
  const { start, end } = explained(answer);
  const surface = text.slice(start, end);
  const words = savableWords(answer, imported);
  const savedAs = await meaningsKept(words);
  const setting = { text, nested, mentions, savedAs, imported };
  const nodes = layOutCard(answer, setting, cardTexts(t, language));
  const sentence = nested ? '' : sentenceAround({ text, start, end });
  return {
    start,
    end,
    label: t('cardLabel', [surface]),
    // Only imported dictionaries have images.
    nodes: imported.entries.length > 0 ? await withImages(nodes, dictionaryImage) : nodes,
    words,
    copied: copiedWord(words[0] ?? nameless(surface), sentence, language),
    look,
    statuses: statusTexts(t),
  };
}

/** The range of the word and of the best entry, which may be longer: 473円16銭安, 検討せざる. */
function explained(answer: CardAnswer): { start: number; end: number } {
  const { start, end } = answer;
  const [best] = wordsOf(answer);
  if (best === undefined) return { start, end };
  return { start: Math.min(start, best.start), end: Math.max(end, best.end) };
}

async function importedAnswer(answer: CardAnswer): Promise<ImportedAnswer> {
  const [words, characters, facts] = await Promise.all([
    importedEntries(answer.candidates),
    importedKanji(kanjiOf(answer).map(({ headword }) => headword)),
    importedFacts(wordsOf(answer)),
  ]);
  return { entries: words, kanji: characters, facts };
}

/** Nothing is saved if the browser refuses its database, as in some private windows. */
async function meaningsKept(words: readonly SavableWord[]): Promise<(string | null)[]> {
  try {
    return await savedMeanings(words);
  } catch {
    return words.map(() => null);
  }
}

/** A single kanji that is not a word. */
function nameless(term: string): SavableWord {
  return { term, reading: '', partOfSpeech: '', meanings: [] };
}
