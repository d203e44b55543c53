/** A word, a name or a number in the card. */
import type { CardEntry, CardSense } from '../look-up/card-entry';
import type { CardElement } from './card-node';
import type { CardText } from './card-text';
import { element, iconButton, japanese, type Child } from './elements';
import { heardAs } from './reading-view';
import { meaningOf, savableWord } from './savable-word';

/** An entry's place in the card, and what the vocabulary has of it. */
export interface EntryPlace {
  /** Among the words that can be saved. */
  index: number;
  /** The form of it that stands in the text. */
  surface: string;
  /** The meaning under which it is saved; null where it is not. */
  savedAs: string | null;
}

/** @param beside what is said of the word's reading, and by the reader's own dictionaries */
export function wordEntry(
  entry: CardEntry,
  place: EntryPlace,
  t: CardText,
  beside: { row?: Child; facts?: Child; accents?: readonly number[] } = {},
): CardElement {
  const { headword, senses, spellings = [] } = entry;
  const { row = null, facts = null } = beside;
  const accents = entry.accents ?? beside.accents ?? [];
  const partOfSpeech = sharedPartOfSpeech(senses);
  const labels = joined([
    ...(partOfSpeech ?? []),
    // Of a name the part of speech is its kind: a surname, a station.
    entry.kind === 'name' && partOfSpeech?.length === 0 && t('cardName'),
    entry.common && t('cardCommon'),
  ]);
  return element(
    'section',
    { class: 'entry', role: 'article' },
    japanese(
      'h2',
      '',
      element('span', 'headword', headword),
      ...heardAs(entry, accents, t),
      place.index > 0 && keepButton(t('cardSaveWord', [headword]), place),
    ),
    row,
    labels !== '' && element('p', 'labels', labels),
    facts,
    inflectionLine(entry, place.surface),
    spellings.length > 0 &&
      element(
        'p',
        'spellings',
        `${t('cardSpellings')} `,
        japanese('span', '', spellings.join('、')),
      ),
    senseList(entry, place, partOfSpeech !== null, t),
  );
}

/** A word of the text is headed by its dictionary form: 述べた = 述べる + past. */
export function inflectionLine(
  { headword, inflection }: Pick<CardEntry, 'headword' | 'inflection'>,
  surface: string,
): Child {
  if (inflection.length === 0) return null;
  return element(
    'p',
    'inflection',
    japanese('span', '', surface),
    ' = ',
    japanese('span', '', headword),
    ...inflection.map((name) => ` + ${name}`),
  );
}

function senseList(
  entry: CardEntry,
  place: EntryPlace,
  said: boolean,
  t: CardText,
): CardElement | null {
  const { senses } = entry;
  if (senses.length === 0) return null;
  const word = savableWord(entry);
  const several = senses.length > 1;
  const items = senses.map(({ partOfSpeech, glosses, notes }, sense) => {
    const label = partOfSpeech.join(', ');
    const repeated = label === senses[sense - 1]?.partOfSpeech.join(', ');
    const isChosen = several && place.savedAs === meaningOf(word, sense);
    return element(
      'li',
      '',
      !said && !repeated && element('span', 'part-of-speech', label),
      glosses.join('; '),
      notes.length > 0 && element('span', 'notes', ` ${notes.join(', ')}`),
      several && keepButton(t('cardSaveSense'), { ...place, savedAs: isChosen ? '' : null }, sense),
    );
  });
  return element('ol', several ? 'senses' : 'senses single', ...items);
}

/** A bookmark beside an entry, or beside one of its senses. */
export function keepButton(
  name: string,
  { index, savedAs }: EntryPlace,
  sense?: number,
): CardElement {
  const saved = savedAs !== null;
  return iconButton(
    { do: 'save', word: index, ...(sense !== undefined && { sense }), saved },
    name,
    'bookmark',
    { class: 'keep', 'aria-pressed': String(saved) },
  );
}

/** The part of speech where all senses have the same one; it is then said once. */
function sharedPartOfSpeech(senses: readonly CardSense[]): readonly string[] | null {
  const [first] = senses;
  if (first === undefined) return [];
  const key = first.partOfSpeech.join();
  return senses.every((sense) => sense.partOfSpeech.join() === key) ? first.partOfSpeech : null;
}

/** What there is to say, side by side. */
export function joined(labels: readonly (string | false | undefined)[]): string {
  return labels.filter(Boolean).join(' · ');
}
