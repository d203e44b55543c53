import { toHiragana } from '../../text/kana';
import { canonicalKana } from './canonical-kana';
import type { GoldRun } from './gold-set';
import { withoutVariants, type Variant } from './variants';
import type { FuriganaSpan } from '../../text/furigana-span';

export interface Judgment {
  right: boolean;
  /** The reading shown over the run; null if there is none. */
  given: string | null;
}

interface ShownReading {
  /**
   * `partial`: some characters of the run have no reading; `straddling`: a piece ends after the
   * run.
   */
  extent: 'whole' | 'partial' | 'straddling' | 'none';
  reading: string;
  /** The first piece begins before the run, with digits. */
  withDigits: boolean;
}

const DIGIT = /[0-9０-９]/u;
const NUMBER = /^[0-9０-９A-Za-zＡ-Ｚａ-ｚ，．,.〇]+$/u;
const LEADING_DIGITS = /^[0-9０-９，．,.]+/u;

/** @param pieces the result of `shownPieces` for the whole text */
export function judge(
  text: string,
  run: GoldRun,
  pieces: readonly FuriganaSpan[],
  variants: readonly Variant[],
): Judgment {
  const surface = text.slice(run.start, run.end);
  const context = { before: text.slice(0, run.start), surface, after: text.slice(run.end) };
  const canonical = (reading: string) => withoutVariants(reading, context, variants);
  const accepted = [run.reading, ...(run.alts ?? [])].map(canonical);
  const shown = shownOver(text, pieces, run.start, run.end);
  if (shown.extent === 'partial') {
    const counter = judgeCounter(text, run, pieces, accepted);
    if (counter !== null) return counter;
  }
  if (shown.extent === 'straddling') {
    const whole = judgeNumberAcross(text, run, pieces, accepted);
    if (whole !== null) return whole;
  }
  if (shown.extent !== 'whole') {
    return { right: false, given: shown.extent === 'none' ? null : shown.reading };
  }
  const right =
    accepted.includes(canonical(shown.reading)) || rightWithDigits(run, shown, accepted);
  return { right, given: shown.reading };
}

function shownOver(
  text: string,
  pieces: readonly FuriganaSpan[],
  start: number,
  end: number,
): ShownReading {
  let position = start;
  let reading = '';
  let withDigits = false;
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    const kana = toHiragana(piece.reading).replace(/[^ぁ-ゖー]/gu, '');
    if (kana === '') continue;
    if (piece.start < start) {
      if (!NUMBER.test(text.slice(piece.start, start))) {
        return { extent: 'straddling', reading: kana, withDigits };
      }
      withDigits = true;
    } else if (piece.start > position) {
      return { extent: 'partial', reading: reading === '' ? kana : reading, withDigits };
    }
    reading += kana;
    if (piece.end > end) return { extent: 'straddling', reading, withDigits };
    position = piece.end;
  }
  if (reading === '') return { extent: 'none', reading, withDigits };
  return { extent: position < end ? 'partial' : 'whole', reading, withDigits };
}

/** 3日 with the digits in the run: a reading over 日 only must be the end of みっか. */
function judgeCounter(
  text: string,
  run: GoldRun,
  pieces: readonly FuriganaSpan[],
  accepted: readonly string[],
): Judgment | null {
  const digits = LEADING_DIGITS.exec(text.slice(run.start, run.end))?.[0];
  if (digits === undefined) return null;
  const start = run.start + digits.length;
  const shown = shownOver(text, pieces, start, run.end);
  if (shown.extent !== 'whole') return null;
  // ついたち cannot be split, so it must be over both.
  const inseparable =
    text.slice(start, run.end) === '日' && accepted.includes(canonicalKana('ついたち'));
  const right = !inseparable && endsOne(accepted, canonicalKana(shown.reading));
  return { right, given: shown.reading };
}

/** 第６回 shown as one piece, if the gold set has a run on each side of the digits. */
function judgeNumberAcross(
  text: string,
  run: GoldRun,
  pieces: readonly FuriganaSpan[],
  accepted: readonly string[],
): Judgment | null {
  const piece = pieces.find(({ start, end }) => start < run.end && end > run.start);
  if (piece === undefined || !DIGIT.test(text.slice(piece.start, piece.end))) return null;
  const full = canonicalKana(piece.reading);
  const right = accepted.some(
    (reading) =>
      full.length > reading.length &&
      ((piece.start === run.start && full.startsWith(reading)) ||
        (piece.end === run.end && full.endsWith(reading))),
  );
  return { right, given: piece.reading };
}

/** ふつか over 2日: judged by the reading of both if the gold set has it, else by its end. */
function rightWithDigits(
  { wide }: GoldRun,
  { withDigits, reading }: ShownReading,
  accepted: readonly string[],
): boolean {
  if (!withDigits) return false;
  const full = canonicalKana(reading);
  if (wide !== undefined) return full === canonicalKana(wide.reading);
  return accepted.some((right) => full.length > right.length && full.endsWith(right));
}

function endsOne(readings: readonly string[], end: string): boolean {
  return readings.some((reading) => reading.length > end.length && reading.endsWith(end));
}
