/** Counts of characters (UTF-16 units) by script. */
export interface ScriptCount {
  kana: number;
  han: number;
  /** Letters of any script, kana and han included. */
  letters: number;
  /** Japanese full stops. */
  stops: number;
}

const KANA = /[ぁ-ゖァ-ヺーｦ-ﾝ]/gu;
const HAN = /\p{sc=Han}/gu;
const OTHER_LETTERS = /[A-Za-zÀ-\u1fff가-힣Ａ-Ｚａ-ｚ]/gu;
const STOPS = /。/gu;

export function countScripts(text: string): ScriptCount {
  const kana = countMatches(KANA, text);
  const han = countMatches(HAN, text);
  const letters = kana + han + countMatches(OTHER_LETTERS, text);
  return { kana, han, letters, stops: countMatches(STOPS, text) };
}

function countMatches(characters: RegExp, text: string): number {
  return text.match(characters)?.length ?? 0;
}

/**
 * Japanese news has 40 to 60 % kana; tables of company names and tickers go down to a fifth. Chinese
 * has none, and a page of another language about Japanese has few.
 */
const MIN_KANA_SHARE = 0.15;

/** Is this Japanese prose? */
export function isJapanese({ kana, han, letters }: ScriptCount, minKana: number): boolean {
  return kana >= minKana && kana > MIN_KANA_SHARE * (kana + han) && kana > MIN_KANA_SHARE * letters;
}

/** Fewer letters do not show a language. */
const MIN_LETTERS = 20;
/** A text with a smaller share of kana among its letters is not Japanese. */
const FOREIGN_SHARE = 0.05;

/**
 * Is this text in another language? Tables of numbers and names have few kana in Japanese too, so
 * only a text with hardly any is foreign.
 */
export function isForeign({ kana, letters }: ScriptCount): boolean {
  return letters >= MIN_LETTERS && kana < FOREIGN_SHARE * letters;
}
