import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 時計 = heteronym(
  '時計',
  rule('どけい', {
    why: 'After its kind, 時計 is どけい: クオーツ時計. After a maker or a country it is とけい.',
    when: {
      before: words('クォーツ クオーツ アナログ アンティーク カラクリ からくり ハト ソーラー'),
    },
    reads: ['父のクオーツ｜時計《どけい》を修理に出す。'],
    butNot: ['スイス｜時計《とけい》の輸出が増えた。'],
  }),
);
