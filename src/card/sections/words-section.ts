/** Words, names and numbers of the built-in dictionaries, the best one first and largest. */
import type { CardEntry } from '../../look-up/card-entry';
import { hasKanji } from '../../text/kana';
import type { Label } from '../../text/label';
import type { CardElement } from '../card-node';
import { wordsOf, type CardSection } from '../card-section';
import type { CardTexts } from '../card-texts';
import type { ImportedFacts } from '../imported-entry';
import { meaningOf, savableWord } from '../savable-word';
import { css } from '../view/css';
import { element, japanese, joinedLabels, type Child } from '../view/elements';
import {
  entryHeading,
  entryStyles,
  inflectionLine,
  keepButton,
  placeOf,
  senseList,
  type EntryPlace,
} from '../view/entry';
import { frequencyLine } from '../view/frequency-line';
import { readingReasons, readingReasonStyles } from '../view/reading-reasons';
import { readingStyles } from '../view/reading-with-accent';
import { readingPencil, readingRow } from '../view/reading-row';

const styles = css`
  ${entryStyles}
  ${readingStyles}
  ${readingReasonStyles}
  .part-of-speech {
    display: block;
    margin-top: 4px;
  }
`;

export const wordsSection: CardSection = {
  styles,
  layOut: (answer, setting, texts) =>
    wordsOf(answer).map((entry, index) =>
      wordEntry(entry, texts, {
        place: placeOf(entry, index, setting),
        isFirst: index === 0,
        row: index === 0 && readingRow(answer, setting, texts),
        pencil: index === 0 && readingPencil(answer, setting, texts),
        reasons: index === 0 && readingReasons(answer, texts),
        facts: setting.imported.facts[index],
      }),
    ),
};

interface WordDetails {
  place: EntryPlace;
  /** The best entry, which compact cards show. */
  isFirst: boolean;
  /** About the reading of the word in the text. */
  row: Child;
  /** Opens the form of the row. */
  pencil: Child;
  /** Why the word is read so. */
  reasons: Child;
  /** From imported dictionaries. */
  facts: ImportedFacts | undefined;
}

/** The form of a word with more senses is said above them. */
const MAX_SENSES_BEFORE_FORM = 3;

function wordEntry(
  entry: CardEntry,
  texts: CardTexts,
  { place, isFirst, row, pencil, reasons, facts }: WordDetails,
): CardElement {
  const { senses, spellings = [] } = entry;
  const accents = entry.accents ?? facts?.accents[0]?.accents ?? [];
  // Below a long list it would be out of sight.
  const isFormFirst = senses.length > MAX_SENSES_BEFORE_FORM;
  return element(
    'article',
    { class: isFirst ? 'entry' : 'entry more', role: 'article' },
    entryHeading(entry, accents, place, texts, pencil),
    reasons,
    ...(isFormFirst ? formLines(entry, place, texts) : []),
    senses.length > 0 && senseItems(entry, place, texts),
    ...(isFormFirst ? [] : formLines(entry, place, texts)),
    labelLine(entry, texts),
    row,
    spellings.length > 0 && spellingLine(spellings, texts),
    facts !== undefined && frequencyLine(facts, texts),
  );
}

/** The form of the word in plain English, if it can be said so; else, or besides, in grammar's terms. */
function formLines(entry: CardEntry, place: EntryPlace, texts: CardTexts): Child[] {
  const phrase = texts.phraseOf(entry);
  if (phrase === null) return [inflectionLine(entry, place, texts)];
  const said = element('span', 'phrase', `“${phrase}”`);
  return [
    element('p', 'form', japanese('span', '', place.surface), ' ', said),
    inflectionLine(entry, place, texts, 'more'),
  ];
}

/** What kind of word it is, and how common and how hard. */
function labelLine(entry: CardEntry, texts: CardTexts): Child {
  const { t, nameOf } = texts;
  const { senses, level } = entry;
  const partOfSpeech = isOfSeveralKinds(entry) ? null : (senses[0]?.partOfSpeech ?? []);
  const labels = joinedLabels([
    ...(partOfSpeech ?? []).map(nameOf),
    // The part of speech of a name is its kind: surname, station.
    entry.kind === 'name' && partOfSpeech?.length === 0 && t('cardName'),
  ]);
  const tags = [
    entry.common && commonTag(level, texts),
    // Word lists by level are not free; those of kanji are.
    level?.jlpt !== undefined && element('span', 'tag', t('cardKanjiLevel', [String(level.jlpt)])),
  ].filter((tag) => tag !== false);
  if (labels === '' && tags.length === 0) return null;
  return element('p', 'labels', ...tags, labels);
}

/** JMdict's bands of newspaper words, in words. */
const BAND = 500;

function commonTag(level: CardEntry['level'], { t }: CardTexts): CardElement {
  const band = level?.frequencyBand;
  const title = band === undefined ? null : t('cardBand', [String(band * BAND)]);
  return element('span', { class: 'tag', ...(title !== null && { title }) }, t('cardCommon'));
}

function spellingLine(spellings: readonly string[], { t }: CardTexts): CardElement {
  const names = japanese('span', '', spellings.join('、'));
  return element('p', 'spellings more', `${t('cardSpellings')} `, names);
}

/** JMdict's tag for words that are usually written in kana: a headword in kana shows it. */
const USUALLY_KANA = 'uk';

function senseItems(entry: CardEntry, place: EntryPlace, texts: CardTexts): CardElement {
  const { t, nameOf } = texts;
  const { senses } = entry;
  const word = savableWord(entry);
  const isKana = !hasKanji(entry.headword);
  const items = senses.map(({ partOfSpeech, glosses, notes }, sense) => {
    const previous = senses[sense - 1]?.partOfSpeech;
    // The first one is said of the entry.
    const isSaid =
      previous === undefined ? !isOfSeveralKinds(entry) : sameLabels(partOfSpeech, previous);
    const isSaved = place.savedAs === meaningOf(word, sense);
    const shownNotes = isKana ? notes.filter(({ key }) => key !== USUALLY_KANA) : notes;
    return element(
      'li',
      '',
      !isSaid && element('span', 'part-of-speech', partOfSpeech.map(nameOf).join(', ')),
      ...glossTexts(glosses),
      shownNotes.length > 0 && element('span', 'notes', ` ${shownNotes.map(nameOf).join(', ')}`),
      senses.length > 1 && keepButton(t('cardSaveSense'), { place, sense, isSaved }),
    );
  });
  return senseList(items);
}

/** The glosses, of which the Japanese name of an abbreviation is one: Fed; 連邦準備理事会. */
function glossTexts(glosses: readonly string[]): Child[] {
  if (!glosses.some((gloss) => JAPANESE.test(gloss))) return [glosses.join('; ')];
  return glosses.flatMap((gloss, i) => [
    i > 0 && '; ',
    JAPANESE.test(gloss) ? japanese('span', '', gloss) : gloss,
  ]);
}

const JAPANESE = /[\p{scx=Han}\p{scx=Kana}]/u;

/** A name that is a surname and a place, say: then each kind is said beside its meaning. */
function isOfSeveralKinds({ kind, senses }: CardEntry): boolean {
  const [first] = senses;
  return (
    kind === 'name' &&
    first !== undefined &&
    !senses.every(({ partOfSpeech }) => sameLabels(partOfSpeech, first.partOfSpeech))
  );
}

function sameLabels(some: readonly Label[], others: readonly Label[]): boolean {
  return (
    some.length === others.length && some.every(({ key }, index) => key === others[index]?.key)
  );
}
