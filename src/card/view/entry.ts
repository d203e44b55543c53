/** What entries of all dictionaries have in common: heading, inflection, save buttons. */
import type { CardEntry } from '../../look-up/card-entry';
import type { Label } from '../../text/label';
import type { CardElement } from '../card-node';
import type { CardSetting } from '../card-section';
import type { CardTexts } from '../card-texts';
import { iconButton } from './buttons';
import { colors, css } from './css';
import { element, japanese, type Child } from './elements';
import { readingWithAccent } from './reading-with-accent';

export const entryStyles = css`
  .entry + .entry {
    clear: both;
    margin-top: 12px;
    padding-top: 11px;
    border-top: 1px solid ${colors.line};
  }
  .entry h2 {
    line-height: 1.35;
  }
  .entry .headword {
    margin-inline-end: 10px;
  }
  /* As a whole beside the headword or below it. */
  .spoken {
    display: inline-flex;
    align-items: last baseline;
    max-width: 100%;
  }
  .spoken .reading {
    flex: 0 1 auto;
  }
  .entry .headword {
    font-size: 17px;
    font-weight: 600;
  }
  .entry:first-of-type .headword {
    font-size: 24px;
    letter-spacing: 0.01em;
  }
  .entry .reading {
    font-size: 13px;
  }
  .entry:first-of-type .reading {
    font-size: 15px;
  }
  .labels,
  .form,
  .inflection,
  .spellings {
    margin-top: 3px;
  }
  .form,
  .inflection {
    color: ${colors.soft};
    font-size: 13px;
  }
  .phrase {
    color: ${colors.ink};
  }
  .tag {
    display: inline-block;
    margin-inline-end: 5px;
    padding: 0 6px;
    border: 1px solid ${colors.line};
    border-radius: 999px;
    font-size: 11px;
    line-height: 1.45;
    white-space: nowrap;
  }

  .senses {
    clear: both;
    margin-top: 4px;
    padding-inline-start: 20px;
  }
  .senses li + li {
    margin-top: 3px;
  }
  /* What the word most likely means is the largest text after the word itself. */
  .entry:first-of-type:not(.imported) .senses > li:first-child {
    font-size: 17px;
    line-height: 1.4;
  }
  .senses.single {
    list-style: none;
    padding-inline-start: 0;
  }
  .entry + .entry .senses {
    margin-top: 3px;
  }

  .keep {
    padding: 0 4px;
    color: ${colors.soft};
    opacity: 0;
  }
  /* In the margin of the card: next to a meaning that fills its line it would need another line. */
  li > .keep {
    margin-inline-end: -18px;
    padding: 0 3px 0 2px;
  }
  .keep svg {
    width: 13px;
    height: 13px;
  }
  :is(li, h2):is(:hover, :focus-within) > .keep,
  .keep[aria-pressed='true'] {
    opacity: 1;
  }
  .keep:is(:hover, :focus-visible, [aria-pressed='true']) {
    color: ${colors.accent};
  }
  @media (pointer: coarse) {
    /* Fingers need a larger target, and cannot hover. */
    .keep,
    li > .keep {
      margin-inline-end: 0;
      padding: 4px 8px;
      opacity: 1;
    }
  }
`;

/** An entry's position in the card, and how it is saved. */
export interface EntryPlace {
  /** Among the words that can be saved. */
  index: number;
  /** The word as it is written in the text. */
  surface: string;
  /** The meaning that it is saved with; null if it is not saved. */
  savedAs: string | null;
}

/** @param index of the entry among the savable words */
export function placeOf(
  { start, end }: { start: number; end: number },
  index: number,
  { text, savedAs }: CardSetting,
): EntryPlace {
  return { index, surface: text.slice(start, end), savedAs: savedAs[index] ?? null };
}

/**
 * Headword and reading. The first entry is saved by the button at the top of the card.
 * @param pencil beside the reading, if the reader can correct it
 */
export function entryHeading(
  entry: { headword: string; reading: string; isNote?: true },
  accents: readonly number[],
  place: EntryPlace,
  texts: CardTexts,
  pencil: Child = null,
): CardElement {
  const { headword, isNote = false } = entry;
  const isSaved = place.savedAs !== null;
  return japanese(
    'h2',
    '',
    element('span', 'headword', headword),
    spoken([...readingWithAccent(entry, accents, texts), pencil]),
    place.index > 0 &&
      !isNote &&
      keepButton(texts.t('cardSaveWord', [headword]), { place, isSaved }),
  );
}

/** The reading, with what belongs to it: the pitch accent never stands on a line of its own. */
function spoken(parts: readonly Child[]): Child {
  return (
    parts.some((part) => part !== null && part !== false) && element('span', 'spoken', ...parts)
  );
}

/**
 * How the form in the text is derived from the dictionary form: 述べた = 述べる + past.
 * @param className `more`, where the form is also explained in plain words
 */
export function inflectionLine(
  { headword, inflection }: Pick<CardEntry, 'headword' | 'inflection'>,
  { surface }: EntryPlace,
  { nameOf, meaningOf }: CardTexts,
  className = '',
): Child {
  if (inflection.length === 0) return null;
  const nameWithMeaning = (form: Label) => {
    const title = meaningOf(form);
    return element('span', title === null ? '' : { title: `“${title}”` }, nameOf(form));
  };
  return element(
    'p',
    `inflection ${className}`.trim(),
    japanese('span', '', surface),
    ' = ',
    japanese('span', '', headword),
    ...inflection.flatMap((form) => [' + ', nameWithMeaning(form)]),
  );
}

/** @param items are numbered if there are several */
export function senseList(items: readonly CardElement[]): CardElement {
  return element('ol', items.length > 1 ? 'senses' : 'senses single', ...items);
}

/** A bookmark next to an entry, or next to one of its senses. */
export function keepButton(
  name: string,
  { place, sense, isSaved }: { place: EntryPlace; sense?: number; isSaved: boolean },
): CardElement {
  return iconButton(
    {
      kind: 'save',
      word: place.index,
      ...(sense !== undefined && { sense }),
      saved: isSaved,
    },
    name,
    'bookmark',
    { class: 'keep', 'aria-pressed': String(isSaved) },
  );
}
