import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 布団 = heteronym(
  '布団',
  rule('ぶとん', {
    why: 'After what it is made of or used for, 布団 is ぶとん: 羽毛布団.',
    when: { before: words('羽毛 羊毛 真綿 木綿 敷き 掛け 肌掛け 電気 こたつ 座り') },
    reads: ['｜羽毛布団《うもうぶとん》で眠る。', '｜羊毛布団《ようもうぶとん》を干す。'],
    butNot: ['｜布団《ふとん》を干す。', '温かい｜布団《ふとん》で寝た。'],
  }),
);
