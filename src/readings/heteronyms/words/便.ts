import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 便 = heteronym(
  '便',
  rule('べん', {
    why: 'In medicine, 便 is べん, the stool. A flight or a mail is びん.',
    when: [
      { before: words('状 様 状の 硬い 緩い ゆるい 黒い 白い') },
      {
        after: [
          sequence('が', words('硬 緩 ゆる 漏')),
          'に血',
          sequence('を', words('我慢 漏')),
          'と比較',
        ],
      },
    ],
    reads: [
      '水状の｜便《べん》が出る。',
      '｜水様便《すいようべん》が続く。',
      '｜便《べん》に血が混じったら受診してください。',
    ],
    butNot: ['大阪行きの｜便《びん》が出る。'],
  }),
);
