import { heteronym } from '../reading-rule';
import { weekday } from '../weekday';

export const 木 = heteronym(
  '木',
  weekday('木', 'もく', { butNot: ['｜木《き》、石、土を使う。'] }),
);
