import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 蓮 = heteronym(
  '蓮',
  rule('はす', {
    why: 'The lotus is はす. The given name れん stays after a family name and before a title.',
    when: { notPrevious: 'person', notAfter: TITLES },
    reads: ['池に｜蓮《はす》の花が咲く。'],
    butNot: ['隣の｜蓮《れん》ちゃんと遊ぶ。', '鈴木｜蓮《れん》が優勝した。'],
  }),
);
