import { chars, noneOf, anyOf, sequence, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

/** Feelings and thoughts. */
const HELD_IN_MIND = anyOf(
  words(`
    不安 疑問 疑い 疑念 疑惑 夢 希望 期待 不満 関心 興味 懸念 感 感情 思い 想い 気持ち 野望 恐怖 怒り 不信 憧れ
    あこがれ 幻想 志 大志 恨み 殺意 敵意 好意 悪意 印象 イメージ 愛着 愛情 憎しみ 憎悪 憧憬 考え コンプレックス 信念
    念 理想 誤解 意識 憤り 情 決意 妄想`),
  sequence(noneOf('重中外'), '心'),
);

export const 抱く = heteronym(
  godan('抱く'),
  rule('いだ', {
    why: 'Feelings and thoughts are held in the mind: いだく.',
    when: { before: sequence(HELD_IN_MIND, chars('をはも')) },
    reads: [
      '住民が不安な気持ちを｜抱《いだ》いた。',
      '不安を｜抱《いだ》く。',
      '疑問を｜抱《いだ》いている。',
      '夢を｜抱《いだ》いている。',
      '不満を｜抱《いだ》いていた。',
    ],
  }),
  rule('だ', {
    why: 'What is held in the arms is だく.',
    when: { before: 'を' },
    reads: [
      '母親が子どもを｜抱《だ》く。',
      '子どもを｜抱《だ》いた母親。',
      '赤ちゃんを｜抱《だ》いている。',
      '肩を｜抱《だ》く。',
    ],
    butNot: ['誰もが｜抱《いだ》く夢だ。'],
  }),
);
