/**
 * The card as a whole: the best entry first and largest, other entries after it, the word's kanji,
 * and at the foot what can be done with the word.
 */
import type { CardAnswer } from '../analysis/card-entry';
import type { CardNode } from './card-node';
import type { CardText } from './card-text';
import { button, element, iconButton, iconOf, type Child } from './elements';
import { kanjiEntry } from './kanji-entry';
import type { Mention } from './mention';
import { readingRow } from './reading-row';
import { wordEntry } from './word-entry';

/** What the card depends on beside the dictionaries' answer. */
export interface CardSetting {
  /** The word as the text has it. */
  surface: string;
  /** Opened from within the card: there is a way back, and no reading to correct. */
  nested: boolean;
  /** Words of the article that share kanji with this one. */
  mentions: readonly Mention[];
  /** By savable word the meaning it is saved under, null where it is not saved. */
  savedAs: readonly (string | null)[];
}

/** The entries that can be saved, in the order of `CardSetting.savedAs`. */
export function savableEntries({ entries }: CardAnswer) {
  return entries.filter(({ kind }) => kind !== 'kanji');
}

/** @returns nothing where nothing is known */
export function layOutCard(answer: CardAnswer, setting: CardSetting, t: CardText): CardNode[] {
  const { surface, nested, mentions, savedAs } = setting;
  const words = savableEntries(answer);
  const kanji = answer.entries.filter(({ kind }) => kind === 'kanji');
  if (answer.entries.length === 0) return [];
  const headwords = new Set(words.map(({ headword }) => headword));
  const others = mentions.filter(({ lemma }) => !headwords.has(lemma));
  const row = answer.word !== null && !nested ? readingRow(answer.word, t) : null;
  const nodes: Child[] = [
    nested && button('back', { class: 'back' }, iconOf('back'), t('cardBack')),
    words.length > 0 && saveButton(savedAs[0] ?? null, t),
    ...words.map((entry, index) => {
      const place = { index, surface, savedAs: savedAs[index] ?? null };
      return wordEntry(entry, place, t, index === 0 ? row : null);
    }),
    words.length === 0 && row,
    kanji.length > 0 &&
      element('div', 'all-kanji', ...kanji.map((entry) => kanjiEntry(entry, others, t))),
    tools(nested, t),
  ];
  return nodes.filter((node): node is CardNode => Boolean(node));
}

/** Both texts are there; the style sheet shows the one for its state. */
function saveButton(savedAs: string | null, t: CardText): CardNode {
  return button(
    'save',
    { class: 'save', 'aria-pressed': String(savedAs !== null), 'data-word': '0' },
    iconOf('bookmark'),
    element('span', 'to-save', t('cardSave')),
    element('span', 'saved', t('cardSaved')),
  );
}

function tools(nested: boolean, t: CardText): CardNode {
  const step = (name: string, by: '-1' | '1') =>
    !nested && iconButton('step', name, by === '1' ? 'forward' : 'back', { 'data-by': by });
  return element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': t('cardTools') },
    step(t('cardPrevious'), '-1'),
    step(t('cardNext'), '1'),
    element('span', 'gap'),
    // Shown where the browser has a Japanese voice of its own.
    iconButton('speak', t('cardSpeak'), 'speak', { hidden: '' }),
    iconButton('copy', t('cardCopy'), 'copy', { 'data-form': 'text' }),
    iconButton('copy', t('cardCopyRow'), 'table', { 'data-form': 'row' }),
    iconButton('pin', t('cardPin'), 'pin', { 'aria-pressed': 'false' }),
    iconButton('close', t('cardClose'), 'close'),
    element('span', {
      class: 'status',
      role: 'status',
      'data-copied': t('cardCopied'),
      'data-failed': t('cardNotCopied'),
    }),
  );
}
