import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 木 = heteronym(
  '木',
  weekday('木', 'もく', { butNot: [...asNoun('木', 'き'), '｜木《き》、石、土を使う。'] }),
);
