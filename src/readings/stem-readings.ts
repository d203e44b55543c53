/**
 * Readings of the forms of one word: its kanji have the same reading in all of them, only okurigana
 * change (開く ひらく, 開いた ひらいた).
 */
import { alignFurigana } from '../text/furigana';
import { isKana, toHiragana } from '../text/kana';
import type { FuriganaSpan } from '../text/furigana-span';

/** A written form with its furigana. */
export interface ReadForm {
  surface: string;
  furigana: readonly FuriganaSpan[];
}

/**
 * Derives the furigana of a form from the reading of another form of the word.
 * @param form the form whose furigana are replaced
 * @param other another form of the word, and its reading
 * @returns null if the two do not share their first kanji, or the other's reading cannot be aligned
 */
export function stemReadings(
  form: ReadForm,
  other: { surface: string; reading: string },
): FuriganaSpan[] | null {
  const stems = alignFurigana(other.surface, other.reading);
  const shared = Math.min(stems.length, form.furigana.length);
  if (shared === 0) return null;
  const replaced: FuriganaSpan[] = [];
  for (const [i, span] of form.furigana.entries()) {
    const stem = stems[i];
    if (stem === undefined) replaced.push(span);
    else if (textOf(form.surface, span) !== textOf(other.surface, stem)) return null;
    else replaced.push({ start: span.start, end: span.end, reading: stem.reading });
  }
  return replaced;
}

/** The whole reading of a form, in hiragana: its furigana, and its kana as they are. */
export function wholeReading({ surface, furigana }: ReadForm): string {
  let reading = '';
  let at = 0;
  for (const span of furigana) {
    reading += toHiragana(surface.slice(at, span.start)) + span.reading;
    at = span.end;
  }
  return reading + toHiragana(surface.slice(at));
}

/** Whether a reading has the kana of a written form in their places: 〜いた in ひらいた. */
export function fitsKana(surface: string, reading: string): boolean {
  let pattern = '';
  for (let i = 0; i < surface.length; i++) {
    pattern += isKana(surface.charCodeAt(i)) ? toHiragana(surface.charAt(i)) : '\0';
  }
  const parts = pattern.split(/\0+/u);
  return new RegExp(`^${parts.join('.+')}$`, 'u').test(reading);
}

function textOf(surface: string, { start, end }: FuriganaSpan): string {
  return surface.slice(start, end);
}
