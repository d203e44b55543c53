import { MAX_MENTIONS, type Mention } from '../../look-up/mention';
import type { Passage } from './passages';
import { isContentWord } from './words';

/** The article's words with a kanji of the text, each lemma once, in order of their first mention. */
export function mentionsOf(passages: readonly Passage[], text: string): Mention[] {
  const kanji = text.match(/\p{sc=Han}/gu) ?? [];
  const found = new Map<string, Mention>();
  for (const { lexeme } of passages.flatMap(({ words }) => words)) {
    const { kind, lemma, lemmaReading: reading, surface } = lexeme;
    if (kind === 'number' || !isContentWord(lexeme)) continue;
    // 髙 of 髙橋, whose lemma is 高橋.
    if (kanji.some((one) => lemma.includes(one) || surface.includes(one)))
      found.set(lemma, { lemma, reading });
  }
  return [...found.values()].slice(0, MAX_MENTIONS);
}
