/** Readings that the neighboring word decides, where IPADIC's costs do not. */
import type { TokenList } from './token-list';

interface ContextRule {
  surface: string;
  /** Whether the token before asks for the reading. */
  after: (tokens: TokenList, previous: number) => boolean;
  reading: string;
}

const RULES: readonly ContextRule[] = [
  {
    // 更新済, 承認済: behind a verbal noun 済み is voiced, also where its み is not written.
    surface: '済',
    after: (tokens, previous) => tokens.features(previous).pos1 === 'サ変接続',
    reading: 'ずみ',
  },
  {
    // 3年頃, 10時頃: behind a time it is voiced; alone it is ころ.
    surface: '頃',
    after: (tokens, previous) => tokens.features(previous).pos1 === '数',
    reading: 'ごろ',
  },
];

const BY_SURFACE = new Map(RULES.map((rule) => [rule.surface, rule]));

/** @returns hiragana, or null where the token's own reading stands */
export function readingInContext(tokens: TokenList, token: number): string | null {
  // All rules are of one kanji; most words are ruled out by their length alone.
  if (token === 0 || tokens.end(token) - tokens.start(token) !== 1) return null;
  const rule = BY_SURFACE.get(tokens.surface(token));
  return rule !== undefined && rule.after(tokens, token - 1) ? rule.reading : null;
}
