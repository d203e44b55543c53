import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 口 = heteronym(
  '口',
  rule('ぐち', {
    why: 'In a compound くち becomes ぐち: 登り口.',
    when: { before: words('下り 登り 乗り 乗降') },
    reads: ['登山道の登り｜口《ぐち》で休む。'],
    butNot: ['｜口《くち》を開く。'],
  }),
);
