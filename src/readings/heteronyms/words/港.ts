import { afterForeignName } from '../foreign-names';
import { heteronym } from '../reading-rule';

export const 港 = heteronym(
  '港',
  afterForeignName('港', 'こう', 'harbor', {
    reads: ['船がオデーサ｜港《こう》を出た。', 'アプラ｜港《こう》に寄港した。'],
    butNot: ['ハワイの｜港《みなと》に着いた。'],
  }),
);
