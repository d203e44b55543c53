import { optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 最中 = heteronym(
  '最中',
  rule('もなか', {
    why: 'The sweet that is sold and eaten is もなか. Being in the middle of something is さいちゅう.',
    when: [
      {
        after: [
          sequence('を', words('食 頬張 ほおば 販売 売 贈 買 土産')),
          sequence('が', words('売 人気 名物 評判')),
          'の皮',
          'アイス',
        ],
      },
      { before: sequence(words('和菓子店 名物 銘菓 手土産 アイス あんこ'), optional('の')) },
    ],
    reads: [
      '名物の｜最中《もなか》を買った。',
      '老舗の｜最中《もなか》が売り切れた。',
      '手土産の｜最中《もなか》は十個入りだ。',
    ],
    butNot: ['食事の｜最中《さいちゅう》に電話が鳴った。', '会議の｜最中《さいちゅう》だった。'],
  }),
);
