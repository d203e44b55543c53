/** Counts of characters (UTF-16 units) by script. */
export interface ScriptCount {
  kana: number;
  han: number;
  /** Letters of any script, kana and han included. */
  letters: number;
  /** Japanese full stops. */
  stops: number;
}

const KANA = /[ぁ-ゖァ-ヺーｦ-ﾝ]/g;
const HAN = /\p{sc=Han}/gu;
const OTHER_LETTERS = /[A-Za-zÀ-\u1fff가-힣Ａ-Ｚａ-ｚ]/g;
const STOPS = /。/g;

export function countScripts(text: string): ScriptCount {
  const kana = countOf(KANA, text);
  const han = countOf(HAN, text);
  const letters = kana + han + countOf(OTHER_LETTERS, text);
  return { kana, han, letters, stops: countOf(STOPS, text) };
}

function countOf(characters: RegExp, text: string): number {
  return text.match(characters)?.length ?? 0;
}

/**
 * Is this Japanese prose? Chinese has no kana, a page of another language about Japanese few of it.
 * Japanese news has 40 to 60 % kana; tables of company names and tickers go down to a fifth.
 */
export function isJapanese(count: ScriptCount, leastKana: number): boolean {
  return (
    count.kana >= leastKana &&
    count.kana > 0.15 * (count.kana + count.han) &&
    count.kana > 0.15 * count.letters
  );
}

/** Fewer letters do not show a language; with fewer kana among them a text is not Japanese. */
const LEAST_LETTERS = 20;
const FOREIGN_SHARE = 0.05;

/**
 * Is this text in another language? Tables of numbers and names have few kana in Japanese too, so
 * only a text that has hardly any is foreign.
 */
export function isForeign({ kana, letters }: ScriptCount): boolean {
  return letters >= LEAST_LETTERS && kana < FOREIGN_SHARE * letters;
}
