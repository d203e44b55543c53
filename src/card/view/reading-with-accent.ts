/** A reading with its pitch accent, drawn over the kana and described for screen readers. */
import { morae, pitchContour, type PitchContour } from '../../text/pitch-accent';
import type { CardElement } from '../card-node';
import type { CardKey, CardTexts } from '../card-texts';
import { colors, css } from './css';
import { element } from './elements';

export const readingStyles = css`
  /* A line over the high morae, with a vertical end where the pitch falls. */
  .mora {
    display: inline-block;
    padding-top: 1px;
    border: 0 solid transparent;
    border-top-width: 1px;
    line-height: 1.15;
  }
  .high {
    border-top-color: currentColor;
  }
  .falls {
    border-inline-end: 1px solid currentColor;
  }
  @media (forced-colors: active) {
    /* Transparent borders are drawn in forced colors, so low morae have none. */
    .mora:not(.high) {
      padding-top: 2px;
      border-top-width: 0;
    }
  }
  .pitch {
    flex: none;
    align-self: flex-start;
    margin-inline-start: 3px;
    color: ${colors.soft};
    font-size: 10px;
  }
`;

const PATTERN_TEXTS = {
  heiban: 'cardPitchHeiban',
  atamadaka: 'cardPitchAtamadaka',
  nakadaka: 'cardPitchNakadaka',
  odaka: 'cardPitchOdaka',
} as const satisfies Record<PitchContour['pattern'], CardKey>;

/**
 * @param accents most likely first: the first is drawn, all are described
 * @returns the reading, and a mark for each accent
 */
export function readingNodes(
  reading: string,
  accents: readonly number[],
  { t }: CardTexts,
): CardElement[] {
  const contours = accents.flatMap((accent) => {
    const contour = pitchContour(reading, accent);
    return contour === null ? [] : [{ accent, contour }];
  });
  const [first] = contours;
  return [
    first === undefined
      ? element('span', 'reading', reading)
      : element('span', 'reading', ...drawnMorae(reading, first.contour, first.accent)),
    ...contours.map(({ accent, contour }) => {
      const description = t(PATTERN_TEXTS[contour.pattern], [String(accent), contour.fallsAfter]);
      const attributes = {
        class: 'pitch',
        role: 'img',
        'aria-label': description,
        title: description,
      };
      return element('span', attributes, String(accent));
    }),
  ];
}

/**
 * Reading nodes of an entry. Empty if the reading is unknown, or the headword is kana and has no
 * accent data.
 */
export function readingWithAccent(
  { headword, reading }: { headword: string; reading: string },
  accents: readonly number[],
  texts: CardTexts,
): CardElement[] {
  const isPlainKana = reading === headword && accents.length === 0;
  return reading === '' || isPlainKana ? [] : readingNodes(reading, accents, texts);
}

/** Without an accent if the reading has characters that are not pronounced, as ・ in names. */
function drawnMorae(
  reading: string,
  contour: PitchContour,
  accent: number,
): readonly (CardElement | string)[] {
  if (morae(reading).join('') !== reading) return [reading];
  return contour.morae.map(({ kana, high }, i) => {
    const falls = i + 1 === accent;
    return element('span', `mora${high ? ' high' : ''}${falls ? ' falls' : ''}`, kana);
  });
}
