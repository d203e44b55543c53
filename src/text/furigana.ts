/**
 * Aligns a reading with a word, so that furigana are over the kanji and okurigana stay bare: 取り扱う,
 * とりあつかう → 取《と》り扱《あつか》う. The kana of the word are matched in the reading; what is between
 * them belongs to the kanji between them. Latin letters are read aloud, but stay bare too: 生成《せいせい》AI.
 */
import { hasKanji, isKana, isKanaOnly, isKanji, toHiragana } from './kana';
import { isExplained, type ReadingsOf } from './kanji-split';
import type { FuriganaSpan } from './furigana-span';
import { isSpelledOut } from './spelled-out';

interface Run {
  start: number;
  end: number;
  /** Hiragana of a run of kana; null for any other, which needs a reading. */
  kana: string | null;
  /** Latin letters, digits and signs. */
  foreign: boolean;
}

/**
 * Average number of kana per kanji in running text, used to choose between several alignments of
 * the same reading.
 */
const KANA_PER_KANJI = 1.8;

/**
 * @param reading of the whole surface in hiragana or katakana; empty if unknown. Readings that are
 *   not kana (々 alone, in the lexicon) count as unknown
 * @param readingsOf decides between several alignments: 飼い犬 かいいぬ is か and いぬ
 * @returns spans over the kanji only, in order; a single span from the first kanji to the last if
 *   the alignment is not certain; none without kanji or without a reading, or where a single span
 *   would cover Latin letters
 */
export function alignFurigana(
  surface: string,
  reading: string,
  readingsOf: ReadingsOf = nothingKnown,
): FuriganaSpan[] {
  const hiragana = toHiragana(withoutDots(reading));
  if (hiragana === '' || !isKanaOnly(hiragana) || !hasKanji(surface)) return [];
  const runs = runsOf(surface);
  const cuts: string[][] = [];
  collectCuts(runs, 0, hiragana, [], cuts);
  const cut = likeliest(
    runs,
    cuts.length > 1 ? bestExplained(surface, runs, cuts, readingsOf) : cuts,
  );
  const hasForeign = runs.some(({ foreign }) => foreign);
  if (hasForeign && (cut === null || !isCertain(surface, runs, cut, readingsOf))) return [];
  if (cut === null) return [wholeSpan(surface, runs, hiragana)];
  const spans: FuriganaSpan[] = [];
  runs.forEach(({ start, end, kana, foreign }, i) => {
    if (kana === null && !foreign && hasKanji(surface.slice(start, end)))
      spans.push({ start, end, reading: cut[i] ?? '' });
  });
  return spans;
}

/** Not read aloud: 野村マイクロ・サイエンス. Some dictionaries write it in the reading, others do not. */
const MIDDLE_DOT = 0x30fb;

function withoutDots(text: string): string {
  return text.replaceAll('・', '');
}

const LATIN = /[A-Za-zＡ-Ｚａ-ｚ]/u;

/** Whether all kanji of an alignment, or all of its letters, are read as is known of them. */
function isCertain(
  surface: string,
  runs: readonly Run[],
  cut: readonly string[],
  readingsOf: ReadingsOf,
): boolean {
  return [true, false].some((foreign) =>
    runs.every(
      (run, i) =>
        run.kana !== null ||
        run.foreign !== foreign ||
        isKnown(surface, run, cut[i] ?? '', readingsOf),
    ),
  );
}

function isKnown(
  surface: string,
  { start, end, foreign }: Run,
  reading: string,
  readingsOf: ReadingsOf,
): boolean {
  const run = surface.slice(start, end);
  return foreign
    ? isSpelledOut(run, reading)
    : isExplained(run, reading, end < surface.length, readingsOf);
}

/** One span from the first kanji to the last, without kana around them that the reading has too. */
function wholeSpan(surface: string, runs: readonly Run[], reading: string): FuriganaSpan {
  const before = runs[0]?.kana ?? '';
  const after = runs.at(-1)?.kana ?? '';
  const fits =
    reading.length > before.length + after.length &&
    reading.startsWith(before) &&
    reading.endsWith(after);
  if (!fits) return { start: 0, end: surface.length, reading };
  return {
    start: before.length,
    end: surface.length - after.length,
    reading: reading.slice(before.length, reading.length - after.length),
  };
}

/** Digits without letters count as kanji: 2日 is ふつか, and the rules for numbers know where it splits. */
function runsOf(surface: string): Run[] {
  const hasLetters = LATIN.test(surface);
  const runs: Run[] = [];
  let start = 0;
  while (start < surface.length) {
    const sort = sortOf(surface, start, hasLetters);
    let end = start + 1;
    while (end < surface.length && sortOf(surface, end, hasLetters) === sort) end++;
    const kana = sort === 'kana' ? toHiragana(withoutDots(surface.slice(start, end))) : null;
    runs.push({ start, end, kana, foreign: sort === 'foreign' });
    start = end;
  }
  return runs;
}

function sortOf(surface: string, at: number, hasLetters: boolean): 'kana' | 'kanji' | 'foreign' {
  const unit = surface.charCodeAt(at);
  if (isKana(unit) || unit === MIDDLE_DOT) return 'kana';
  if (!hasLetters || isKanji(unit)) return 'kanji';
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return isSecondHalf && isKanji(surface.charCodeAt(at - 1)) ? 'kanji' : 'foreign';
}

/** All alignments that give each run a part of the reading, in order and without rest. */
function collectCuts(
  runs: readonly Run[],
  index: number,
  rest: string,
  taken: string[],
  cuts: string[][],
): void {
  const run = runs[index];
  if (run === undefined) {
    if (rest === '') cuts.push([...taken]);
    return;
  }
  if (run.kana !== null) {
    if (rest.startsWith(run.kana)) {
      collectCuts(runs, index + 1, rest.slice(run.kana.length), [...taken, run.kana], cuts);
    }
    return;
  }
  const last = index === runs.length - 1;
  for (let length = last ? Math.max(1, rest.length) : 1; length <= rest.length; length++) {
    const part = rest.slice(0, length);
    collectCuts(runs, index + 1, rest.slice(length), [...taken, part], cuts);
  }
}

const nothingKnown: ReadingsOf = () => null;

/** The alignments in which dictionary readings of kanji explain the most runs. */
function bestExplained(
  surface: string,
  runs: readonly Run[],
  cuts: readonly string[][],
  readingsOf: ReadingsOf,
): readonly string[][] {
  const explained = cuts.map(
    (cut) =>
      runs.filter((run, i) => run.kana === null && isKnown(surface, run, cut[i] ?? '', readingsOf))
        .length,
  );
  const most = Math.max(...explained);
  return cuts.filter((_, i) => explained[i] === most);
}

/** The alignment whose runs have the most usual lengths; null if there is none, or a tie. */
function likeliest(runs: readonly Run[], cuts: readonly string[][]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let bestDistance = Infinity;
  for (const cut of cuts) {
    let distance = 0;
    runs.forEach(({ start, end, kana }, i) => {
      if (kana === null)
        distance += Math.abs((cut[i] ?? '').length / (end - start) - KANA_PER_KANJI);
    });
    if (distance < bestDistance) {
      best = cut;
      bestDistance = distance;
    } else if (distance === bestDistance) {
      best = null;
    }
  }
  return best;
}
