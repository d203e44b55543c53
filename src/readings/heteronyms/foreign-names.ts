import { KATAKANA_WORD } from '../../rules/phrase';
import { rule, type ReadingRule } from './reading-rule';

/**
 * The rule for the kanji of a river, mountain or the like after a foreign name: ナイル川.
 * @param what it is, in English: 'river'
 */
export function afterForeignName(
  kanji: string,
  reading: string,
  what: string,
  sentences: Pick<ReadingRule, 'reads' | 'butNot'>,
): ReadingRule {
  return rule(reading, {
    why: `In the name of a foreign ${what}, ${kanji} is ${reading}.`,
    when: { before: KATAKANA_WORD },
    ...sentences,
  });
}
