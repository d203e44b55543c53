import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 一 = heteronym(
  '一',
  rule('いっ', {
    why: 'Before a word of one kanji that begins with k, s or t, 一 is いっ: 一党, 一審.',
    when: {
      after: words(`
        党独 党支 党体 党優 党制 党に 党が 党の 審 国の 国を 国が 国に 線を 線で 手に 首を 首の`),
    },
    reads: [
      '与党が｜一党独裁《いっとうどくさい》を続けた。',
      'その｜一審《いっしん》が無罪を言い渡した。',
    ],
    butNot: ['第｜一《いち》に安全だ。'],
  }),
  rule('ひと', {
    why: 'Before a native word, 一 is ひと: 一苦労, 一工夫.',
    when: { after: words('工夫 苦労 味違 安心 騒動') },
    reads: ['その｜一工夫《ひとくふう》が味を変える。'],
  }),
);
