import type { CardSection } from './card-section';
import { backSection } from './sections/back-section';
import { importedEntriesSection } from './sections/imported-entries-section';
import { kanjiSection } from './sections/kanji-section';
import { readingSection } from './sections/reading-section';
import { saveSection } from './sections/save-section';
import { toolsSection } from './sections/tools-section';
import { wordsSection } from './sections/words-section';

/** The card from top to bottom. Where rules are equally specific, those of a later section win. */
export const SECTIONS: readonly CardSection[] = [
  backSection,
  saveSection,
  wordsSection,
  readingSection,
  importedEntriesSection,
  kanjiSection,
  toolsSection,
];
