import { KATAKANA_WORD, words } from '../../rules/phrase';
import { rule, type ReadingRule } from './reading-rule';

/**
 * Rivers, mountains and the like with a foreign name: ナイル川. Not ゴミ山, a heap.
 * @param what in English, in the plural
 */
export function afterForeignName(
  reading: string,
  what: string,
  sentences: Pick<ReadingRule, 'reads' | 'butNot'>,
): ReadingRule {
  return rule(reading, {
    why: `In the names of foreign ${what} it is ${reading}.`,
    when: { before: KATAKANA_WORD, notBefore: words('ゴミ ボタ ハゲ ズリ') },
    ...sentences,
  });
}
