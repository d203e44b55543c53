/** Random strings through the analysis, and what must hold for every text. */
import { NO_OPTIONS } from '../../src/analysis/analysis-options';
import { Analyzer } from '../../src/analysis/analyzer';
import { lookUp } from '../../src/look-up/look-up';
import type { Word } from '../../src/tokens/word';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { isKana } from '../../src/text/kana';
import { readingsIn } from '../../src/readings/inline/readings-in-text';
import { sequence } from './sequence';

type Dictionaries = Awaited<ReturnType<typeof openDictionaries>>;

export interface StringFailure {
  seed: number;
  text: string;
  problems: string[];
}

/** The most pieces of one text. */
const LONGEST = 60;
const PIECES = [
  '政府',
  '派兵',
  '国防総省',
  '北大西洋条約機構',
  '述べ',
  'ていた',
  '一人',
  '2日',
  '３０００人',
  '473円16銭',
  '1〜3月期',
  '米',
  '々',
  '人々',
  '〆',
  'ヶ',
  'ー',
  'っ',
  'ァ',
  'ｶﾞ',
  '（せいふ）',
  '《',
  '》',
  '、',
  '。',
  '「',
  ' ',
  '　',
  '\n',
  '\t',
  '\0',
  '\u0007',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\ufe00',
  '\u{e0100}',
  '\u3099',
  '\u0301',
  'が',
  '\ud840',
  '\udc0b',
  '𠀋',
  '𩸽',
  '😀',
  '👨‍👩‍👧',
  'AI',
  'ＡＩ',
  'é',
  '한국',
  '阿',
];

/** A text of pieces that are hard, and of any other code units. */
export function randomText(seed: number): string {
  const random = sequence(seed);
  const below = (end: number) => Math.floor(random() * end);
  const piece = () => {
    const kind = random();
    if (kind < 0.6) return PIECES[below(PIECES.length)]!;
    // Any code unit, lone surrogates too; then a kanji of the basic plane; then kana.
    if (kind < 0.7) return String.fromCharCode(below(0x10000));
    if (kind < 0.9) return String.fromCharCode(0x4e00 + below(0x51a5));
    return String.fromCharCode(0x3041 + below(0x56));
  };
  return Array.from({ length: 1 + below(LONGEST) }, piece).join('');
}

/** Kana, and the marks that only occur among kana. */
const READING = /^[ぁ-ゖァ-ヺー・]+$/u;

const isKanaOnly = (text: string) => [...text].every((one) => isKana(one.charCodeAt(0)));

const isInsidePair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** What is wrong with the analysis of a text; empty where nothing is. */
export function problemsOf(text: string, analyzer: Analyzer, dictionaries: Dictionaries): string[] {
  try {
    const options = { ...NO_OPTIONS, inlineReadings: readingsIn(text) };
    return [
      ...problemsOfWords(text, analyzer.words(text, options)),
      ...offsetsIn(text).flatMap((offset) => {
        const { start, end } = lookUp(
          analyzer,
          dictionaries.names,
          { text, offset, published: '' },
          options,
        );
        const isIn = 0 <= start && start <= end && end <= text.length;
        return isIn ? [] : [`the card of ${offset} is out of bounds: ${start}–${end}`];
      }),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** An empty text has none: no card can be requested. */
function offsetsIn(text: string): number[] {
  return text === '' ? [] : [0, Math.floor(text.length / 2), text.length - 1];
}

function problemsOfWords(text: string, words: readonly Word[]): string[] {
  const problems: string[] = [];
  let at = 0;
  for (const { start, end, lexeme } of words) {
    if (start !== at || end <= start) problems.push(`a word from ${start} to ${end} follows ${at}`);
    if (isInsidePair(text, start)) problems.push(`a pair is cut at ${start}`);
    if (lexeme.surface !== text.slice(start, end)) {
      problems.push(`${JSON.stringify(lexeme.surface)} stands at ${start}`);
    }
    for (const furigana of lexeme.furigana) {
      const base = lexeme.surface.slice(furigana.start, furigana.end);
      if (!READING.test(furigana.reading) || base === '' || isKanaOnly(base)) {
        problems.push(`${JSON.stringify(furigana.reading)} over ${JSON.stringify(base)}`);
      }
      if (isInsidePair(lexeme.surface, furigana.start)) problems.push('furigana cut a pair');
    }
    at = end;
  }
  if (at !== text.length) problems.push(`the words end at ${at} of ${text.length}`);
  return problems;
}

/** Checks `count` texts: text `i` follows from seed `first + i`. */
export async function fuzzStrings(
  count: number,
  first: number,
  onFailure: (failure: StringFailure) => void,
): Promise<void> {
  const dictionaries = await openDictionaries();
  const analyzer = new Analyzer(dictionaries);
  for (let seed = first; seed < first + count; seed += 1) {
    const text = randomText(seed);
    const problems = problemsOf(text, analyzer, dictionaries);
    if (problems.length > 0) onFailure({ seed, text, problems });
  }
}
