/**
 * The card as a whole: the best entry first and largest, other entries after it, the word's kanji,
 * and at the foot what can be done with the word.
 */
import type { CardAnswer, CardEntry } from '../look-up/card-entry';
import type { CardNode } from './card-node';
import type { CardText } from './card-text';
import { button, element, iconButton, iconOf, stateText, type Child } from './elements';
import type { ImportedEntry, ImportedFacts, ImportedKanji } from './imported-entry';
import {
  dictionaryTitle,
  factLine,
  importedEntry,
  importedKanji,
  savableImport,
} from './imported-view';
import { kanjiEntry } from './kanji-entry';
import type { Mention } from '../look-up/mention';
import { readingRow } from './reading-row';
import { savableWord, type SavableWord } from './savable-word';
import { wordEntry } from './word-entry';

/** What the reader's own dictionaries say, each dictionary's entries together. */
export interface ImportedAnswer {
  entries: readonly ImportedEntry[];
  kanji: readonly ImportedKanji[];
  /** On the words of the answer, in their order. */
  facts: readonly ImportedFacts[];
}

export const NOTHING_IMPORTED: ImportedAnswer = { entries: [], kanji: [], facts: [] };

/** What the card depends on beside the dictionaries' answer. */
export interface CardSetting {
  imported: ImportedAnswer;
  /** What was looked up; the entries say which stretch of it they explain. */
  text: string;
  /** Opened from within the card: there is a way back, and no reading to correct. */
  nested: boolean;
  /** Words of the article that share kanji with this one. */
  mentions: readonly Mention[];
  /** By savable word the meaning it is saved under, null where it is not saved. */
  savedAs: readonly (string | null)[];
}

/** What can be saved, in the order of `CardSetting.savedAs`. */
export function savableWords({ entries }: CardAnswer, imported: ImportedAnswer): SavableWord[] {
  return [...entries.filter(isWord).map(savableWord), ...imported.entries.map(savableImport)];
}

export function isWord({ kind }: CardEntry): boolean {
  return kind !== 'kanji';
}

interface Stretch {
  start: number;
  end: number;
}

/** @returns nothing where nothing is known */
export function layOutCard(answer: CardAnswer, setting: CardSetting, t: CardText): CardNode[] {
  const { text, nested, mentions, savedAs, imported } = setting;
  const words = answer.entries.filter(isWord);
  const kanji = answer.entries.filter((entry) => !isWord(entry));
  if (answer.entries.length + imported.entries.length === 0) return [];
  const placeOf = ({ start, end }: Stretch, index: number) => ({
    index,
    surface: text.slice(start, end),
    savedAs: savedAs[index] ?? null,
  });
  const headwords = new Set(words.map(({ headword }) => headword));
  const others = mentions.filter(({ lemma }) => !headwords.has(lemma));
  const row = answer.word !== null && !nested ? readingRow(answer.word, t) : null;
  const nodes: Child[] = [
    nested && button({ do: 'back' }, { class: 'back' }, iconOf('back'), t('cardBack')),
    words.length + imported.entries.length > 0 && saveButton(savedAs[0] ?? null, t),
    ...words.map((entry, index) => {
      const facts = imported.facts[index];
      return wordEntry(entry, placeOf(entry, index), t, {
        row: index === 0 ? row : null,
        facts: facts === undefined ? null : factLine(facts, t),
        accents: facts?.accents[0]?.accents,
      });
    }),
    words.length === 0 && row,
    ...imported.entries.flatMap((entry, i) => [
      entry.dictionary.id !== imported.entries[i - 1]?.dictionary.id &&
        dictionaryTitle(entry.dictionary.title),
      importedEntry(entry, placeOf(entry, words.length + i), t),
    ]),
    kanji.length > 0 &&
      element(
        'div',
        'all-kanji',
        ...kanji.map((entry) => kanjiEntry(entry, others, t)),
        ...imported.kanji.map(importedKanji),
      ),
    tools(nested, t),
  ];
  return nodes.filter((node): node is CardNode => Boolean(node));
}

/** Both texts are there; the style sheet shows the one for its state. */
function saveButton(savedAs: string | null, t: CardText): CardNode {
  return button(
    { do: 'save', word: 0, saved: savedAs !== null },
    { class: 'save', 'aria-pressed': String(savedAs !== null) },
    iconOf('bookmark'),
    stateText('to-save', t('cardSave')),
    stateText('saved', t('cardSaved')),
  );
}

function tools(nested: boolean, t: CardText): CardNode {
  const step = (name: string, by: -1 | 1) =>
    !nested && iconButton({ do: 'step', by }, name, by === 1 ? 'forward' : 'back');
  return element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': t('cardTools') },
    step(t('cardPrevious'), -1),
    step(t('cardNext'), 1),
    element('span', 'gap'),
    // Shown where the browser has a Japanese voice of its own.
    iconButton({ do: 'speak' }, t('cardSpeak'), 'speak', { hidden: '' }),
    iconButton({ do: 'copy', form: 'text' }, t('cardCopy'), 'copy'),
    iconButton({ do: 'copy', form: 'row' }, t('cardCopyRow'), 'table'),
    iconButton({ do: 'pin' }, t('cardPin'), 'pin', { 'aria-pressed': 'false' }),
    iconButton({ do: 'close' }, t('cardClose'), 'close'),
    element('span', { class: 'status', role: 'status' }),
  );
}
