import { GOODS_AND_MONEY } from './goods-and-money';
import { IDEAS } from './ideas';
import { PEOPLE } from './people';
import { PREFERRED_READINGS } from './preferred-readings';
import { QUESTIONS } from './questions';
import type { Heteronym } from './reading-rule';
import { SECOND_HALVES } from './second-halves';
import { THINGS } from './things';
import { TIME_AND_PLACE } from './time-and-place';
import { VERBS } from './verbs';
import { WEEKDAYS } from './weekdays';

/** If a word is in several lists, their rules are tried in this order. */
export const HETERONYMS: readonly Heteronym[] = [
  ...WEEKDAYS,
  ...TIME_AND_PLACE,
  ...PEOPLE,
  ...GOODS_AND_MONEY,
  ...THINGS,
  ...IDEAS,
  ...SECOND_HALVES,
  ...QUESTIONS,
  ...VERBS,
  ...PREFERRED_READINGS,
];
