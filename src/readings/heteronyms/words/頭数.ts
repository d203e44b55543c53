import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 頭数 = heteronym(
  '頭数',
  rule('あたまかず', {
    why: 'The number of people who are needed is あたまかず. Cattle are counted とうすう.',
    when: { after: sequence(chars('をが'), words('そろ 揃 合わ 足り')) },
    reads: ['｜頭数《あたまかず》をそろえる。', '選手の｜頭数《あたまかず》が足りない。'],
    butNot: [
      '牛の｜飼育頭数《しいくとうすう》が減った。',
      '｜飼育頭数《しいくとうすう》を減らす。',
    ],
  }),
);
