import { countedReason } from '../../numbers/reading/counted-reason';
import { evidenceOf, type ReadingRule } from '../../readings/heteronyms/reading-rule';
import { hasKanji, toHiragana } from '../../text/kana';
import type { Lexicon } from '../../text/lexicon';
import { extraCost, pathWord } from '../../text/path-costs';
import type { Segment } from '../../tokens/segments';
import type { TokenList } from '../../tokens/token-list';
import type { Lexeme } from '../../tokens/word';
import { heteronymRuleName } from '../rule-names';
import { pathWordAfter, pathWordBefore, tokenOnPath } from './explain-cut';

/** By token, what decided its reading after the tokenizer. */
export type Decisions = Map<number, ReadingRule | string>;

/** Where the reading of a word comes from, and how much its other readings would have cost. */
export function explainReading(
  lexicon: Lexicon,
  tokens: TokenList,
  segment: Segment,
  lexeme: Lexeme,
  decisions: Decisions,
): string[] {
  const lines: string[] = [];
  for (let token = segment.first; token <= segment.last; token++) {
    if (!hasKanji(tokens.surface(token))) continue;
    lines.push(
      `${tokens.surface(token)} ${tokens.reading(token)}: ${origin(tokens, token, decisions)}`,
    );
    lines.push(...otherReadings(lexicon, tokens, token));
  }
  if (segment.term >= 0)
    lines.push(`${lexeme.surface} ${lexeme.reading}: headword of the dictionary`);
  if (lexeme.uncertain)
    lines.push('uncertain: the likeliest of several, nothing in the text decides');
  return lines;
}

function origin(tokens: TokenList, token: number, decisions: Decisions): string {
  const decision = decisions.get(token);
  if (decision !== undefined) {
    return typeof decision === 'string' ? decision : describe(decision, tokens, token);
  }
  const node = tokens.node(token);
  if (node?.kind === 'number') {
    const why = countedReason(tokens.surface(token), node.reading);
    return `rules of numbers and counters${why === null ? '' : `: ${why}`}`;
  }
  if (node?.kind === 'country') return `country abbreviation: ${node.why}`;
  if (node?.kind === 'person' || node?.kind === 'place') return node.why;
  if (node?.kind === 'inline') return 'the article gives it';
  return 'cheapest word of the lexicon';
}

/** The rule's name, what it looked at, and its reason: heteronym rule 開く 1 あ, ドアが開い: Doors … */
function describe(rule: ReadingRule, tokens: TokenList, token: number): string {
  const { start, end } = evidenceOf(rule, tokens, token);
  return `heteronym rule ${heteronymRuleName(rule)}, ${tokens.text.slice(start, end)}: ${rule.why}`;
}

/**
 * The lexicon's other readings of the token. A negative cost means that a rule overruled the
 * lattice.
 */
function otherReadings(lexicon: Lexicon, tokens: TokenList, token: number): string[] {
  const path = [
    pathWordBefore(lexicon, tokens, token),
    tokenOnPath(lexicon, tokens, token),
    pathWordAfter(lexicon, tokens, token),
  ];
  const cheapest = new Map<string, number>();
  for (const word of lexicon.wordsOf(tokens.surface(token))) {
    const reading = toHiragana(lexicon.reading(word));
    if (reading === tokens.reading(token)) continue;
    const cost = extraCost(lexicon, path, 1, pathWord(lexicon, word));
    if (cost < (cheapest.get(reading) ?? Infinity)) cheapest.set(reading, cost);
  }
  return [...cheapest].map(([reading, cost]) => `  not ${reading}: would cost ${comparison(cost)}`);
}

function comparison(cost: number): string {
  if (cost === 0) return 'the same, and comes later in the lexicon';
  return `${Math.abs(cost)} ${cost < 0 ? 'less' : 'more'}`;
}
