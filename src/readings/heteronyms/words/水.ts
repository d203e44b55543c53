import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 水 = heteronym(
  '水',
  weekday('水', 'すい', { butNot: [...asNoun('水', 'みず'), '｜水《みず》、食料、毛布を配る。'] }),
);
