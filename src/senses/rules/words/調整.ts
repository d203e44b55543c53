import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 調整 = senseRules(
  '調整 ちょうせい',
  sense('correction', {
    why: 'After a rise prices are corrected: 調整局面.',
    when: [
      {
        subjects: 'markets',
        before: sequence(words('株価 相場 上昇 高値 短期的な スピード 価格 値幅'), optional('の')),
      },
      {
        subjects: 'markets',
        after: anyOf(words('局面 入り 色 売り 含み 安'), sequence('が', chars('入続進'))),
      },
    ],
    means: [
      '日経平均の下げは短期的な｜調整｜だと投資家はみる',
      '相場は｜調整｜局面に入り、株価は下げた',
    ],
    butNot: [
      '日程の｜調整｜が続く',
      '予算案の短期的な｜調整｜を急ぐ',
      '株価が下げ、為替も動く中、担当者は日程の｜調整｜に追われた',
    ],
  }),
);
