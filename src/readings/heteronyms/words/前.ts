import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 前 = heteronym(
  '前',
  rule('まえ', {
    why: 'A station or a stop in front of something is まえ: 女子大前駅.',
    when: { before: words('大 大学 高校'), after: words('駅 停留場 停留所 電停') },
    reads: ['武庫川女子大｜前《まえ》駅で停車した。'],
    butNot: [
      '東洋大｜前監督《ぜんかんとく》が話した。',
      '｜前駅長《ぜんえきちょう》の男性が話した。',
    ],
  }),
);
