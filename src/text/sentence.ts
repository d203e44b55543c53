/** Cuts the sentence around a word out of its paragraph, as a context to remember the word by. */

/** A stretch of text around a word. */
export interface Context {
  text: string;
  /** The word is [start, end) of the text, in UTF-16 units. */
  start: number;
  end: number;
}

const OPENING = '「『（(［[【〈《“';
const CLOSING = '」』）)］]】〉》”';
const TERMINATORS = '。！？!?．';

/** A quotation longer than this is cut at the full stops inside it. In UTF-16 units. */
const LONGEST_WITH_QUOTATIONS = 160;

/** After a quotation that ends with a full stop these go on with the same sentence. */
const CONTINUATION = /^[とをがはにのもでやへな、,]/u;

/**
 * The sentence that holds the word, whitespace collapsed. Full stops inside
 * brackets do not end it (「…。…。」と述べた), unless the sentence would become very long.
 */
export function sentenceAround({ text, start, end }: Context): string {
  const outer = cut(text, start, end, outsideBrackets(text));
  if (outer.length <= LONGEST_WITH_QUOTATIONS) return outer;
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
  return text.slice(from, to).replace(/\s+/gu, ' ').trim();
}

function endsSentence(text: string, at: number, counts: (at: number) => boolean): boolean {
  const character = text[at]!;
  if (TERMINATORS.includes(character)) return counts(at);
  // 「…だ。」 closes a sentence of its own unless と, と述べた or the like follows.
  return (
    CLOSING.includes(character) &&
    at > 0 &&
    TERMINATORS.includes(text[at - 1]!) &&
    counts(at) &&
    !CONTINUATION.test(text.slice(at + 1, at + 2))
  );
}

/** Further terminators and stray closing brackets belong to the sentence that they end. */
function afterClosings(text: string, from: number, counts: (at: number) => boolean): number {
  let at = from;
  while (at < text.length && counts(at) && (TERMINATORS + CLOSING).includes(text[at]!)) at++;
  return at;
}

/** Tells the positions outside every matched pair of brackets; a bracket without partner is text. */
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
