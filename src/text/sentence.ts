/** Finds the sentence around a word in its paragraph, to save as the word's context. */

/** A word in its text. */
export interface Context {
  text: string;
  /** The word is [start, end) of the text, in UTF-16 units. */
  start: number;
  end: number;
}

const OPENING = '「『（(［[【〈《“';
const CLOSING = '」』）)］]】〉》”';
const TERMINATORS = '。！？!?．';

/** A sentence longer than this is cut at full stops inside quotations too. In UTF-16 units. */
const MAX_LENGTH_WITH_QUOTATIONS = 160;

/** Blanks and line breaks of the page's source; U+FEFF is none, nobody sees it. */
const BLANKS = /[^\S\ufeff]+/gu;

/** Text after a quotation with a full stop that continues the sentence. */
const CONTINUATION = /^[とをがはにのもでやへな、,]/u;

/**
 * The sentence that contains the word, with whitespace collapsed. Full stops inside brackets do not
 * end it (「…。…。」と述べた), unless it would be longer than MAX_LENGTH_WITH_QUOTATIONS.
 */
export function sentenceAround({ text, start, end }: Context): string {
  const outer = cut(text, start, end, outsideBrackets(text));
  if (outer.length <= MAX_LENGTH_WITH_QUOTATIONS) return outer;
  return cut(text, start, end, () => true);
}

function cut(text: string, start: number, end: number, counts: (at: number) => boolean): string {
  let from = 0;
  let to = text.length;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at, counts)) continue;
    const boundary = afterClosings(text, at + 1, counts);
    if (boundary <= start) from = boundary;
    else if (boundary >= end) {
      to = boundary;
      break;
    }
  }
  return text.slice(from, to).replace(BLANKS, ' ').trim();
}

function endsSentence(text: string, at: number, counts: (at: number) => boolean): boolean {
  const character = text[at]!;
  if (TERMINATORS.includes(character)) return counts(at);
  // 「…だ。」 is a sentence of its own unless と, と述べた or the like follows.
  return (
    CLOSING.includes(character) &&
    at > 0 &&
    TERMINATORS.includes(text[at - 1]!) &&
    counts(at) &&
    !CONTINUATION.test(text.slice(at + 1, at + 2))
  );
}

/** End of further terminators and unmatched closing brackets, which belong to the sentence. */
function afterClosings(text: string, from: number, counts: (at: number) => boolean): number {
  let at = from;
  while (at < text.length && counts(at) && (TERMINATORS + CLOSING).includes(text[at]!)) at++;
  return at;
}

/** A test for positions outside all matched brackets; unmatched brackets are ignored. */
function outsideBrackets(text: string): (at: number) => boolean {
  const depthChange = new Int8Array(text.length + 1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (OPENING.includes(text[at]!)) open.push(at);
    const kind = CLOSING.indexOf(text[at]!);
    if (kind < 0) continue;
    const partner = open.findLastIndex((from) => text[from] === OPENING[kind]);
    if (partner < 0) continue;
    depthChange[open[partner]!]! += 1;
    depthChange[at]! -= 1;
    open.length = partner;
  }
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    depth += depthChange[at]!;
    inside[at] = depth > 0 ? 1 : 0;
  }
  return (at) => inside[at] === 0;
}
