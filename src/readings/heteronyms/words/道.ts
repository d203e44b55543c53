import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 道 = heteronym(
  '道',
  rule('どう', {
    why: 'The administration of Hokkaido is どう in local news. A road is みち.',
    when: {
      after: [
        words('職員 幹部 当局 教委 教育委 議会 の担当者 の職員'),
        sequence('と', words('札幌 函館 旭川')),
      ],
    },
    reads: [
      '｜道《どう》と札幌市が協議した。',
      '北海道の｜道職員《どうしょくいん》が逮捕された。',
      '｜道《どう》の担当者が説明した。',
    ],
    butNot: ['｜道《みち》を歩く。'],
  }),
);
