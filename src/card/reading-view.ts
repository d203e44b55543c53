/** A reading with its pitch accent drawn over the kana, and said in words. */
import { morae, pitchContour, type PitchContour } from '../text/pitch-accent';
import type { CardElement } from './card-node';
import type { CardKey, CardText } from './card-text';
import { element } from './elements';

const SAID = {
  heiban: 'cardPitchHeiban',
  atamadaka: 'cardPitchAtamadaka',
  nakadaka: 'cardPitchNakadaka',
  odaka: 'cardPitchOdaka',
} as const satisfies Record<PitchContour['pattern'], CardKey>;

/**
 * @param accents likeliest first: the first is drawn, all are said
 * @returns the reading, and a mark for each accent
 */
export function readingNodes(
  reading: string,
  accents: readonly number[],
  t: CardText,
): CardElement[] {
  const contours = accents.flatMap((accent) => {
    const contour = pitchContour(reading, accent);
    return contour === null ? [] : [{ accent, contour }];
  });
  const [first] = contours;
  return [
    first === undefined
      ? element('span', 'reading', reading)
      : element('span', 'reading', ...drawn(reading, first.contour, first.accent)),
    ...contours.map(({ accent, contour }) => {
      const said = t(SAID[contour.pattern], [String(accent), contour.fallsBehind]);
      const named = { class: 'pitch', role: 'img', 'aria-label': said, title: said };
      return element('span', named, String(accent));
    }),
  ];
}

/** The same of a word; nothing of one in kana that nothing is known of, or of an unknown reading. */
export function heardAs(
  { headword, reading }: { headword: string; reading: string },
  accents: readonly number[],
  t: CardText,
): CardElement[] {
  const isPlain = reading === headword && accents.length === 0;
  return reading === '' || isPlain ? [] : readingNodes(reading, accents, t);
}

/** Without marks where something in the reading is not heard, as the ・ of a name. */
function drawn(
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
