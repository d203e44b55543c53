/** Entries of imported dictionaries, grouped under the dictionaries' titles. */
import type { CardElement } from '../card-node';
import { wordsOf, type CardSection } from '../card-section';
import type { CardTexts } from '../card-texts';
import type { ImportedDefinition, ImportedEntry } from '../imported-entry';
import { plainText } from '../plain-text';
import type { SavableWord } from '../savable-word';
import { colors, css } from '../view/css';
import { element } from '../view/elements';
import { entryHeading, inflectionLine, placeOf, senseList, type EntryPlace } from '../view/entry';
import { frequencyLine } from '../view/frequency-line';
import { tagLine } from '../view/tag-line';

const styles = css`
  .dictionary {
    clear: both;
    margin-top: 14px;
    color: ${colors.soft};
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.03em;
  }
  .dictionary + .entry {
    margin-top: 4px;
  }
  /* A dictionary's own styles cannot move anything out of its entry. */
  .imported {
    contain: paint;
  }
  .imported .senses :is(ul, ol) {
    margin: 0;
    padding-inline-start: 18px;
  }
  .imported table {
    border-collapse: collapse;
  }
  .imported :is(td, th) {
    padding: 2px 6px;
    border: 1px solid ${colors.line};
  }
  .imported :is(a, .link) {
    padding: 0;
    color: ${colors.accent};
    text-decoration: underline;
  }
  .imported img {
    max-width: 100%;
    vertical-align: middle;
  }
  [data-appearance='monochrome'] {
    filter: grayscale(1);
  }
  @media (prefers-color-scheme: dark) {
    .card:not(.light) [data-appearance='monochrome'] {
      filter: grayscale(1) invert(1);
    }
  }
  .dark [data-appearance='monochrome'] {
    filter: grayscale(1) invert(1);
  }
`;

export const importedEntriesSection: CardSection = {
  styles,
  layOut: (answer, setting, texts) => {
    const { entries } = setting.imported;
    const firstIndex = wordsOf(answer).length;
    return entries.flatMap((entry, i) => {
      const { dictionary } = entry;
      const isFirstOfDictionary = dictionary.id !== entries[i - 1]?.dictionary.id;
      return [
        isFirstOfDictionary && element('p', 'dictionary', dictionary.title),
        importedEntry(entry, placeOf(entry, firstIndex + i, setting), texts, isFirstOfDictionary),
      ];
    });
  },
};

/** @param isFirst the first of its dictionary, which compact cards show too */
function importedEntry(
  entry: ImportedEntry,
  place: EntryPlace,
  texts: CardTexts,
  isFirst: boolean,
): CardElement {
  const { headword, tags, definitions, tooLong, facts } = entry;
  const reading = entry.reading === '' ? headword : entry.reading;
  const accents = facts.accents[0]?.accents ?? [];
  return element(
    'article',
    { class: `entry imported${isFirst ? '' : ' more'}`, role: 'article' },
    entryHeading({ headword, reading }, accents, place, texts),
    tagLine(tags),
    inflectionLine(entry, place, texts),
    frequencyLine(facts, texts),
    senseList(definitions.map(definitionItem)),
    tooLong && element('p', 'labels', texts.t('cardEntryCut')),
  );
}

function definitionItem({ tags, content }: ImportedDefinition): CardElement {
  return element('li', '', tagLine(tags), ...content);
}

/** In UTF-16 units. A definition may be a whole article; the vocabulary keeps its beginning. */
const MAX_MEANING_LENGTH = 300;

export function savableImport(entry: ImportedEntry): SavableWord {
  const { headword, reading, tags, definitions } = entry;
  return {
    term: headword,
    reading: reading === '' ? headword : reading,
    partOfSpeech: tags
      .filter(({ category }) => category === 'partOfSpeech')
      .map(({ name }) => name)
      .join(', '),
    meanings: definitions.map(({ content }) => plainText(content).slice(0, MAX_MEANING_LENGTH)),
  };
}
