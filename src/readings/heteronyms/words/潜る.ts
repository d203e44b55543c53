import { sequence, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 潜る = heteronym(
  godan('潜る'),
  rule('くぐ', {
    why: 'Passing under a gate or through a net is くぐる.',
    when: {
      before: sequence(
        words('門 トンネル ゲート のれん 暖簾 網 網の目 鳥居 アーチ 監視の目'),
        'を',
      ),
    },
    reads: ['神社の鳥居を｜潜《くぐ》った。', '門を｜潜《くぐ》る。'],
  }),
  rule('もぐ', {
    why: 'Diving, and hiding underground or in bed, is もぐる.',
    when: 'always',
    reads: ['海女が水中を｜潜《もぐ》る。', '海に｜潜《もぐ》る。'],
  }),
);
