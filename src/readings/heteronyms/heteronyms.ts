import { GOODS_AND_MONEY } from './goods-and-money';
import { IDEAS } from './ideas';
import type { LegacyHeteronym } from './legacy-rules';
import * as tests from './legacy-token-tests';
import { PREFERRED_READINGS } from './preferred-readings';
import { QUESTIONS } from './questions';
import type { Heteronym } from './reading-rule';
import { THINGS } from './things';
import { TIME_AND_PLACE } from './time-and-place';
import type { TokenKind } from './token-tests';
import { WEEKDAYS } from './weekdays';
import * as WORDS from './words';

// Lists that are not moved to ./words yet. If a word is in several, their rules are tried in order.
const LEGACY: readonly LegacyHeteronym[] = [
  ...WEEKDAYS,
  ...TIME_AND_PLACE,
  ...GOODS_AND_MONEY,
  ...THINGS,
  ...IDEAS,
  ...QUESTIONS,
];
const KINDS = new Map<unknown, TokenKind>([
  [tests.isNumber, 'number'],
  [tests.isVerbalNoun, 'verbal noun'],
  [tests.isPlace, 'place'],
  [tests.isPerson, 'person'],
  [tests.isStem, 'verb stem'],
  [tests.isAttributive, 'attributive'],
  [tests.isFirstHalf, 'noun'],
]);

function converted({ surfaces, rules }: LegacyHeteronym): Heteronym {
  return {
    surfaces,
    rules: rules.map(({ reading, left, right, previous }) => {
      const kind = KINDS.get(previous);
      return {
        reading,
        why: '',
        when: 'always',
        reads: [],
        contexts: [
          {
            ...(left && { left }),
            ...(right && { right }),
            ...(kind && { previous: kind }),
            ...(previous === tests.isNoPerson && { notPrevious: 'person' as const }),
          },
        ],
      };
    }),
  };
}

export const HETERONYMS: readonly Heteronym[] = [
  ...Object.values(WORDS),
  ...PREFERRED_READINGS,
  ...LEGACY.map(converted),
];
