import { sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 仏 = heteronym(
  '仏',
  rule('ぶつ', {
    why: 'After the name of a buddha, 仏 is ぶつ: 釈迦仏.',
    when: { before: words('釈迦 阿弥陀 薬師 大日') },
    reads: ['本尊の｜釈迦仏《しゃかぶつ》を修理する。'],
  }),
  rule('ほとけ', {
    why: 'The Buddha is ほとけ. In headlines 仏 is short for France, ふつ.',
    when: {
      after: [
        sequence('の', words('教え 像 慈悲 座 心 力 顔')),
        sequence('の姿', unlessBefore('勢')),
        sequence('の世', unlessBefore('論')),
        'が宿',
        sequence('に', words('仕 な 祈')),
      ],
    },
    reads: ['｜仏《ほとけ》の教えを説く。', '木に｜仏《ほとけ》が宿る。'],
    butNot: ['｜仏《ふつ》の大統領が来日した。', '｜仏《ふつ》の世論は割れている。'],
  }),
);
