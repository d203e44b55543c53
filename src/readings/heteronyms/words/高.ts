import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 高 = heteronym(
  '高',
  rule('こう', {
    why: 'After the name of a school or of its founder, 高 is short for 高校: こう. A price that is high is だか.',
    when: [
      {
        before: words(`
          学院 学園 学舎 育英 桐蔭 智弁和歌山 実業 商業 工業 商 工 農 大付 大付属 女子 県立 市立 私立 府立 道立 都立`),
      },
      { previous: 'place' },
    ],
    reads: [
      '浦和学院｜高《こう》は初戦で敗れた。',
      '県立｜高《こう》の受験が始まった。',
      '横浜｜高《こう》が優勝した。',
      '姫路｜高《こう》から入団した。',
    ],
    butNot: [
      '｜円高《えんだか》が進んだ。',
      '｜ドル高《だか》を警戒する。',
      '｜株高《かぶだか》が続く。',
    ],
  }),
);
