import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 大家 = heteronym(
  '大家',
  rule('たいか', {
    why: 'A great master of an art or science is たいか. Otherwise 大家 is おおや, a landlord.',
    when: {
      before: sequence(
        anyOf(chars('画学道曲書界'), words('音楽 俳句 陶芸 落語 小説 短歌 研究 浮世絵')),
        'の',
      ),
    },
    reads: ['日本画の｜大家《たいか》だ。', '日本画の｜大家《たいか》として知られる。'],
    butNot: [
      'アパートの｜大家《おおや》に電話した。',
      'アパートの｜大家《おおや》に連絡した。',
      '｜大家《おおや》に家賃を払う。',
    ],
  }),
);
