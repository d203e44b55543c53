import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 今 = heteronym(
  '今',
  rule('いま', {
    why: 'Before what describes something of these days, 今 is いま: 今話題の店.',
    when: { after: words('流行 話題 人気 注目 評判') },
    reads: ['｜今話題《いまわだい》の店に並ぶ。', '｜今流行《いまりゅうこう》の服。'],
  }),
  rule('こん', {
    why: 'Before a period or an event that is going on, 今 is こん: this tournament, this season.',
    when: {
      after: words(
        '大会 シーズン 国会 シリーズ クール ツアー 公演 場所 年度 学期 作品 会期 世紀 事業年度',
      ),
    },
    reads: [
      '｜今大会《こんたいかい》3冠を達成した。',
      'これが｜今大会《こんたいかい》最後の試合だ。',
      '｜今《こん》シリーズの最終回を放送する。',
    ],
    butNot: ['｜今《いま》、大会が開かれている。', '｜今《いま》の大会は若い選手が多い。'],
  }),
);
