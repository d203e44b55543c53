/** The answer to a card's question, laid out. */
import { i18n } from '#i18n';
import type { AnalysisOptions } from '../analysis/analysis-options';
import type { Analyzer } from '../analysis/analyzer';
import { lookUp } from '../analysis/look-up/look-up';
import { sentenceAround } from '../analysis/sentence';
import { layOutCard, savableEntries } from '../card/card-layout';
import type { CardText } from '../card/card-text';
import { copiedWord } from '../card/copied-word';
import { savableWord, type SavableWord } from '../card/savable-word';
import type { NameDictionary } from '../dictionary/name-dictionary';
import type { Immutable } from '../messaging/listen';
import type { Card, LookUpRequest } from '../messaging/messages';
import { savedMeanings } from '../vocabulary/vocabulary-store';

const t: CardText = i18n.t;

export async function cardFor(
  analyzer: Analyzer,
  names: NameDictionary,
  request: LookUpRequest,
  options: AnalysisOptions,
): Promise<Immutable<Card>> {
  const { text, nested, mentions } = request;
  const answer = lookUp(analyzer, names, request, options);
  const { start, end } = answer;
  const surface = text.slice(start, end);
  const words = savableEntries(answer).map(savableWord);
  const savedAs = await meaningsKept(words);
  const sentence = nested ? '' : sentenceAround({ text, start, end });
  return {
    start,
    end,
    label: t('cardLabel', [surface]),
    nodes: layOutCard(answer, { surface, nested, mentions, savedAs }, t),
    words,
    copied: copiedWord(words[0] ?? nameless(surface), sentence),
  };
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
