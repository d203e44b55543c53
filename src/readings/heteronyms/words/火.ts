import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 火 = heteronym(
  '火',
  weekday('火', 'か', { butNot: [...asNoun('火', 'ひ'), '｜火《ひ》、水、風の力。'] }),
);
