import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 仏 = heteronym(
  '仏',
  rule('ほとけ', {
    why: 'The Buddha is ほとけ. In headlines 仏 is short for France, ふつ.',
    when: {
      after: [
        sequence('の', words('教 姿 像 慈悲 座 世 心 力 顔')),
        'が宿',
        sequence('に', words('仕 な 祈')),
      ],
    },
    reads: ['｜仏《ほとけ》の教えを説く。', '木に｜仏《ほとけ》が宿る。'],
    butNot: ['｜仏《ふつ》の大統領が来日した。'],
  }),
);
