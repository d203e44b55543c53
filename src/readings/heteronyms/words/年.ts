import { DIGIT, noneOf, sequence, START_OF_TEXT, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 年 = heteronym(
  '年',
  rule('ねん', {
    why: 'A number or rate per year is ねん: 年3%, 年に1度. A year that is described is とし.',
    when: {
      before: [START_OF_TEXT, noneOf('のるただい')],
      after: [DIGIT, words('約 平均 最大 最低'), sequence('に', DIGIT)],
    },
    reads: ['｜年《ねん》に1度の祭りだ。', '｜年約《ねんやく》10億円の効果がある。'],
    butNot: [
      'その｜年《とし》10月に結婚した。',
      'その｜年《とし》の秋に結婚した。',
      '新しい｜年《とし》を迎えた。',
      '｜年《とし》を取る。',
      'この｜年《とし》、父が亡くなった。',
      '生まれた｜年《とし》を聞いた。',
      '｜年《とし》を重ねる。',
    ],
  }),
);
