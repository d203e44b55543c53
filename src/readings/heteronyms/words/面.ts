import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 面 = heteronym(
  '面',
  rule('おもて', {
    why: 'A face that one raises or lowers is おもて. A side or a surface is めん.',
    when: { after: sequence('を', words('上げ 伏せ')) },
    reads: ['｜面《おもて》を上げる。'],
    butNot: ['｜安全面《あんぜんめん》に配慮する。', '｜面《めん》と向かって話す。'],
  }),
);
