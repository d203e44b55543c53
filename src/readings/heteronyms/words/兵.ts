import { heteronym, rule } from '../reading-rule';

export const 兵 = heteronym(
  '兵',
  rule('つわもの', {
    why: 'Brave men, 兵ども, are つわもの. A soldier or an army is へい.',
    when: { after: ['ども', '共が', '揃い', 'ぞろい'] },
    reads: ['全国の｜兵《つわもの》どもが腕を競う。', '｜兵《つわもの》ぞろいの大会だ。'],
    butNot: ['｜兵《へい》を引く。'],
  }),
);
