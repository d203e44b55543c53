/**
 * Sentences that prove rules, one word marked in each: ドアが｜開《あ》いた。 in Aozora notation where
 * the reading matters, ドアが｜開いた｜。 where it does not.
 */

export interface MarkedWord {
  text: string;
  /** Offsets of the marked part in the text, in UTF-16 units. */
  start: number;
  end: number;
}

export interface MarkedSentence extends MarkedWord {
  /** In hiragana. */
  reading: string;
}

/** @throws if not exactly one word is marked */
export function parseMarkedWord(sentence: string): MarkedWord {
  const [before, word, after, ...others] = sentence.split('｜');
  if (before === undefined || !word || after === undefined || others.length > 0) {
    throw new Error(`not one word marked: ${sentence}`);
  }
  const end = before.length + word.length;
  return { text: `${before}${word}${after}`, start: before.length, end };
}

/** @throws if no word is marked */
export function parseMarked(sentence: string): MarkedSentence {
  const [, before, word, reading, after] = /^([^]*)｜(.+)《(.+)》([^]*)$/u.exec(sentence) ?? [];
  if (before === undefined || word === undefined || reading === undefined) {
    throw new Error(`not marked: ${sentence}`);
  }
  const end = before.length + word.length;
  return { text: `${before}${word}${after}`, start: before.length, end, reading };
}

/** Whether a surface overlaps the marked part: 開い of ドアが｜開《あ》いた。 */
export function isMarked({ text, start, end }: MarkedSentence, surface: string): boolean {
  return text
    .slice(Math.max(0, start - surface.length + 1), end + surface.length - 1)
    .includes(surface);
}
