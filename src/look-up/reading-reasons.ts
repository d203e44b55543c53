/** Why the kanji of a word are read so, where the words next to it decided. */
import { evidenceOf, type ReadingRule } from '../readings/heteronyms/reading-rule';
import { countedReason } from '../numbers/reading/counted-reason';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { ReadingReason } from './card-entry';

/**
 * @param rules the rules that chose readings, by token
 * @returns one per reason, in the order of the text; none where the dictionary's reading is enough
 */
export function readingReasons(
  tokens: TokenList,
  { first, last }: Segment,
  rules: ReadonlyMap<number, ReadingRule>,
): ReadingReason[] {
  const word = { start: tokens.start(first), end: tokens.end(last) };
  const reasons = new Map<string, ReadingReason>();
  for (let token = first; token <= last; token++) {
    const rule = rules.get(token);
    const node = tokens.node(token);
    if (rule !== undefined) {
      const { why } = rule;
      const { start, end } = evidenceOf(rule, tokens, token);
      const around = { start: Math.min(start, word.start), end: Math.max(end, word.end) };
      const isWordAlone = around.start === word.start && around.end === word.end;
      const evidence = isWordAlone ? '' : tokens.text.slice(around.start, around.end);
      reasons.set(why, { why, evidence });
    } else {
      const why = node === undefined ? null : whyOf(node, tokens.surface(token));
      if (why !== null) reasons.set(why, { why, evidence: '' });
    }
  }
  return [...reasons.values()];
}

/** Why a word that the analysis offered to the lattice is read so. */
function whyOf(node: NonNullable<ReturnType<TokenList['node']>>, surface: string): string | null {
  if (node.kind === 'country' || node.kind === 'place') return node.why;
  return node.kind === 'number' ? countedReason(surface, node.reading) : null;
}
