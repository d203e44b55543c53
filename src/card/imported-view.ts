/** Entries of the reader's own dictionaries in the card. */
import type { CardElement } from './card-node';
import type { CardText } from './card-text';
import { element, japanese, type Child } from './elements';
import type {
  ImportedDefinition,
  ImportedEntry,
  ImportedFacts,
  ImportedKanji,
  ImportedTag,
} from './imported-entry';
import { kanjiSection } from './kanji-entry';
import { plainText } from './plain-text';
import { heardAs } from './reading-view';
import type { SavableWord } from './savable-word';
import { inflectionLine, joined, keepButton, type EntryPlace } from './word-entry';

/** A definition may be an article of its own; a vocabulary list keeps its beginning. */
const LONGEST_MEANING = 300;

export function savableImport({
  headword,
  reading,
  tags,
  definitions,
}: ImportedEntry): SavableWord {
  return {
    term: headword,
    reading: reading === '' ? headword : reading,
    partOfSpeech: tags
      .filter(({ category }) => category === 'partOfSpeech')
      .map(({ name }) => name)
      .join(', '),
    meanings: definitions.map(({ content }) => plainText(content).slice(0, LONGEST_MEANING)),
  };
}

export function importedEntry(entry: ImportedEntry, place: EntryPlace, t: CardText): CardElement {
  const { headword, tags, definitions, tooLong, facts } = entry;
  const heard = entry.reading === '' ? headword : entry.reading;
  const accents = facts.accents[0]?.accents ?? [];
  return element(
    'section',
    { class: 'entry imported', role: 'article' },
    japanese(
      'h2',
      '',
      element('span', 'headword', headword),
      ...heardAs({ headword, reading: heard }, accents, t),
      place.index > 0 && keepButton(t('cardSaveWord', [headword]), place),
    ),
    tagLine(tags),
    inflectionLine(entry, place.surface),
    factLine(facts, t),
    element(
      'ol',
      definitions.length > 1 ? 'senses' : 'senses single',
      ...definitions.map(definition),
    ),
    tooLong && element('p', 'labels', t('cardEntryCut')),
  );
}

/** Heads the entries of one dictionary. */
export function dictionaryTitle(title: string): CardElement {
  return element('p', 'dictionary', title);
}

function definition({ tags, content }: ImportedDefinition): CardElement {
  return element('li', '', tagLine(tags), ...content);
}

function tagLine(tags: readonly ImportedTag[]): Child {
  return (
    tags.length > 0 &&
    element(
      'p',
      'labels',
      ...tags.flatMap(({ name, notes }, i) => [
        i > 0 && ' · ',
        element('span', { ...(notes !== '' && { title: notes }) }, name),
      ]),
    )
  );
}

/** How frequent a word is, by each dictionary that says so. */
export function factLine({ frequencies }: ImportedFacts, t: CardText): Child {
  const shown = frequencies.map(({ dictionary, shown: value }) => `${dictionary.title} ${value}`);
  return shown.length > 0 && element('p', 'labels', t('cardFrequencies'), ' ', shown.join(' · '));
}

export function importedKanji(kanji: ImportedKanji): CardElement {
  const { character, onReadings, kunReadings, meanings, tags, stats, frequencies } = kanji;
  const readings = [...onReadings, ...kunReadings].join('・');
  return kanjiSection(
    'kanji imported',
    character,
    meanings,
    readings !== '' && japanese('p', 'reading', readings),
    tagLine(tags),
    element(
      'p',
      'labels',
      joined([
        ...stats.map(({ name, value }) => `${name} ${value}`),
        ...frequencies.map(({ shown }) => shown),
      ]),
    ),
    element('p', 'dictionary', kanji.dictionary.title),
  );
}
