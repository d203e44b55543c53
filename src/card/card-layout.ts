/** Lays out a card: its sections one after the other. */
import type { CardAnswer } from '../look-up/card-entry';
import type { CardNode } from './card-node';
import { wordsOf, type CardSetting, type ImportedAnswer } from './card-section';
import type { CardTexts } from './card-texts';
import { savableWord, type SavableWord } from './savable-word';
import { SECTIONS } from './sections';
import { savableImport } from './sections/imported-entries-section';
import { shownNodes } from './view/elements';

/** Empty if no dictionary knows anything. */
export function layOutCard(answer: CardAnswer, setting: CardSetting, texts: CardTexts): CardNode[] {
  if (answer.entries.length + setting.imported.entries.length === 0) return [];
  return shownNodes(SECTIONS.flatMap(({ layOut }) => layOut(answer, setting, texts)));
}

/** The words that can be saved, in the order of `CardSetting.savedAs`. */
export function savableWords(answer: CardAnswer, imported: ImportedAnswer): SavableWord[] {
  return [...wordsOf(answer).map(savableWord), ...imported.entries.map(savableImport)];
}
