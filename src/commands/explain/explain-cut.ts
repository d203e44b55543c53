import type { Lexicon } from '../../text/lexicon';
import { BOUNDARY, pathCosts, pathWord, type PathWord } from '../../text/path-costs';
import type { Segment } from '../../tokens/segments';
import type { TokenList } from '../../tokens/token-list';

/** The lattice splits the text after these, so that each path is one clause. */
const CLAUSE_END = /[、。]$/u;

/** The tokens of a word with parts of speech and costs on the cheapest path. */
export function explainCut(lexicon: Lexicon, tokens: TokenList, segment: Segment): string[] {
  const lines: string[] = [];
  for (let token = segment.first; token <= segment.last; token++) {
    const [, cost] = pathCosts(lexicon, [
      pathWordBefore(lexicon, tokens, token),
      tokenOnPath(lexicon, tokens, token),
    ]);
    lines.push(
      `${tokens.surface(token)} ${kindOf(tokens, token)}: word ${cost?.word}, connection ${cost?.connection}`,
    );
  }
  if (segment.term >= 0) lines.push('joined: a headword of the dictionary');
  else if (lines.length > 1) lines.push('joined: a word with its endings');
  return lines;
}

/** A token as it was in the lattice, before its reading was decided. */
export function tokenOnPath(lexicon: Lexicon, tokens: TokenList, token: number): PathWord {
  const node = tokens.node(token);
  if (node === undefined) return pathWord(lexicon, tokens.word(token));
  return 'leftId' in node ? node : pathWord(lexicon, node.word);
}

export function pathWordBefore(lexicon: Lexicon, tokens: TokenList, token: number): PathWord {
  if (token === 0 || CLAUSE_END.test(tokens.surface(token - 1))) return BOUNDARY;
  return tokenOnPath(lexicon, tokens, token - 1);
}

export function pathWordAfter(lexicon: Lexicon, tokens: TokenList, token: number): PathWord {
  if (token + 1 >= tokens.count || CLAUSE_END.test(tokens.surface(token))) return BOUNDARY;
  return tokenOnPath(lexicon, tokens, token + 1);
}

function kindOf(tokens: TokenList, token: number): string {
  const node = tokens.node(token);
  if (node?.kind === 'number') return 'number with its counter';
  if (node?.kind === 'country') return `country (${node.country})`;
  if (node?.kind === 'person' || node?.kind === 'place') return node.why;
  if (node?.kind === 'inline') return 'reading from the article';
  const { pos, pos1, pos2, conjugationForm } = tokens.features(token);
  return [pos, pos1, pos2, conjugationForm].filter((part) => part !== '*').join('・');
}
