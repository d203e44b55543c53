import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 踏み込む = senseRules(
  '踏み込む ふみこむ',
  sense('to get to the core of', {
    why: 'Words and measures go far: 踏み込んだ発言, 核心に踏み込む.',
    when: [
      { before: '」と' },
      { after: words('議論 発言 表現 内容 対応 説明 対策 措置 見解 改革') },
      {
        before: sequence(
          words('核心 本質 内容 具体策 財源 責任 原因 時期 中身'),
          'に',
          optional(words('まで は も')),
        ),
      },
    ],
    means: [
      '首相は｜踏み込んだ｜発言をした',
      '声明は具体策に｜踏み込まなかった｜',
      '総裁は「余地がある」と｜踏み込んだ｜',
    ],
    butNot: ['警察は男の部屋に｜踏み込んだ｜'],
  }),
);
