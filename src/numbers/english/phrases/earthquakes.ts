/** Earthquakes: their magnitude, and their intensity at a place on the Japanese scale (震度). */
import { decimalOf } from '../decimal';
import { measured } from '../english-numbers';
import { matchAt, readAmount, type EnglishPhrase, type TextContext } from '../phrase';

const INTENSITY = /震度/uy;
const MAGNITUDE = /(?:マグニチュード|Ｍ|M)[ 　]?[(（]?[MＭ]?[)）]?[ 　]?(?:約)?/uy;
const GRADE = /[強弱]/uy;
/** Larger numbers after M name motorways, chips and models. */
const MAX_MAGNITUDE = decimalOf('10');

export function earthquakeAt(context: TextContext, start: number): EnglishPhrase | null {
  return intensityAt(context, start) ?? magnitudeAt(context, start);
}

/** Levels 5 and 6 of the Meteorological Agency's scale have a lower (弱) and an upper (強) half. */
function intensityAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const word = matchAt(INTENSITY, text, start)?.[0];
  if (word === undefined) return null;
  const found = readAmount(context, start + word.length, () => false);
  if (found === null) return null;
  const grade = matchAt(GRADE, text, found.end)?.[0];
  const half = grade === undefined ? '' : grade === '強' ? ' upper' : ' lower';
  const english = `JMA intensity ${measured(found.amount)}${half}`;
  return { start, end: found.end + (grade === undefined ? 0 : 1), english: [english] };
}

function magnitudeAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  if (/[A-Za-zＡ-Ｚａ-ｚ]/u.test(text.charAt(start - 1))) return null;
  const word = matchAt(MAGNITUDE, text, start)?.[0];
  if (word === undefined) return null;
  const found = readAmount(context, start + word.length, () => false);
  if (found?.amount.form !== 'exact') return null;
  const { units, places } = found.amount.value;
  // M with an integer is mostly a model, not an earthquake.
  const plain = places === 0 && word.length === 1;
  if (plain || units >= MAX_MAGNITUDE.units * 10n ** BigInt(places)) return null;
  return { start, end: found.end, english: [`magnitude ${measured(found.amount)}`] };
}
