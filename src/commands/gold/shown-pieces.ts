import { toHiragana } from '../../text/kana';
import type { FuriganaSpan } from '../../text/furigana-span';

const KANJI = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆〇ヶヵ]/u;
const KANA = /[ぁ-ゖァ-ヴヷ-ヺーゝゞヽヾ]/u;

/** Average number of kana per character, to choose between alignments of a reading. */
const KANA_PER_CHARACTER = 1.8;

/** Kana that text and reading may spell differently: は わ, づ ず, a long vowel as ー. */
const OTHER_SPELLING: Readonly<Record<string, string>> = {
  は: 'わ',
  へ: 'え',
  を: 'お',
  づ: 'ず',
  ぢ: 'じ',
  う: 'お',
  い: 'え',
};

interface SurfacePart {
  start: number;
  end: number;
  kana: boolean;
}

/**
 * Splits spans of an analysis so that kana are not covered. Readings over digits only are left out:
 * they are not judged.
 */
export function shownPieces(text: string, spans: readonly FuriganaSpan[]): FuriganaSpan[] {
  return spans
    .flatMap(({ start, end, reading }) =>
      piecesOf(text.slice(start, end), toHiragana(reading)).map((piece) => ({
        start: start + piece.start,
        end: start + piece.end,
        reading: piece.reading,
      })),
    )
    .filter(({ start, end }) => KANJI.test(text.slice(start, end)));
}

/** @returns empty if the reading cannot be aligned with the kana of the surface */
function piecesOf(surface: string, reading: string): FuriganaSpan[] {
  const parts = partsOf(surface);
  const open = parts.filter(({ kana }) => !kana);
  if (open.length === 0) return [];
  if (parts.length === 1) return [{ start: 0, end: surface.length, reading }];
  const shortest = match(surface, parts, reading, '.+?');
  const longest = match(surface, parts, reading, '.+');
  if (shortest === null || longest === null) return [];
  const distance = (readings: readonly string[]) =>
    open.reduce((sum, { start, end }, i) => {
      const perCharacter = (readings[i] ?? '').length / (end - start);
      return sum + Math.abs(perCharacter - KANA_PER_CHARACTER);
    }, 0);
  const cut = distance(longest) < distance(shortest) ? longest : shortest;
  return open.map(({ start, end }, i) => ({ start, end, reading: cut[i] ?? '' }));
}

function partsOf(surface: string): SurfacePart[] {
  const parts: SurfacePart[] = [];
  for (let i = 0; i < surface.length; i++) {
    const kana = KANA.test(surface.charAt(i));
    const last = parts.at(-1);
    if (last?.kana === kana) last.end = i + 1;
    else parts.push({ start: i, end: i + 1, kana });
  }
  return parts;
}

/** The readings of the parts that are not kana; `open` is the pattern of these. */
function match(surface: string, parts: readonly SurfacePart[], reading: string, open: string) {
  const pattern = parts
    .map(({ start, end, kana }) =>
      kana ? [...surface.slice(start, end)].map(spellings).join('') : `(${open})`,
    )
    .join('');
  return new RegExp(`^${pattern}$`, 'u').exec(reading)?.slice(1) ?? null;
}

function spellings(character: string): string {
  const kana = toHiragana(character);
  if (kana === 'ー') return '[ーあいうえお]';
  if (kana === 'ゝ' || kana === 'ゞ') return '[ぁ-ゖ]';
  const long = /[あいうえおぁぃぅぇぉ]/u.test(kana) ? 'ー' : '';
  return `[${kana}${long}${OTHER_SPELLING[kana] ?? ''}]`;
}
