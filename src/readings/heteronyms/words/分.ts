import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 分 = heteronym(
  '分',
  rule('ぶん', {
    why: 'To that extent, or a share, is ぶん: 高い分, その分.',
    when: { before: [sequence(chars('こそあ'), 'の'), chars('たるい')] },
    reads: [
      '経験がない｜分《ぶん》、よく調べた。',
      'その｜分《ぶん》、負担が増える。',
      '増えた｜分《ぶん》を返す。',
      'その｜分《ぶん》、安くなる。',
      '増えた｜分《ぶん》が悪い影響を与えた。',
    ],
    butNot: ['演奏は二｜分《ふん》だけのものだった。'],
  }),
  rule('ぶ', {
    why: 'The odds in a contest are ぶ: 分が悪い. So is a tenth in 一分の隙もない, "not the slightest gap".',
    when: {
      after: [
        sequence(anyOf('が', 'は'), words('悪 わる ある あっ あり')),
        sequence('の', words('隙も すきも')),
      ],
    },
    reads: [
      'この試合は｜分《ぶ》が悪い。',
      '交渉ではこちらに｜分《ぶ》がある。',
      '一｜分《ぶ》の隙もない構えだ。',
    ],
    butNot: ['増えた｜分《ぶん》が悪い影響を与えた。', '｜十一分《じゅういっぷん》で走った。'],
  }),
);
