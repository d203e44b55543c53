import { afterForeignName } from '../foreign-names';
import { heteronym } from '../reading-rule';

export const 山 = heteronym(
  '山',
  afterForeignName('山', 'さん', 'mountain', {
    reads: [
      'オリーブ｜山《さん》に登る。',
      'エベレスト｜山《さん》の頂上',
      'キラウエア｜山《さん》が噴火した。',
      'エトナ｜山《さん》が噴火した。',
    ],
    butNot: ['アルプスの｜山《やま》を歩く。', '｜山《やま》に登る。'],
  }),
);
