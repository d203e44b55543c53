import { chars, NOUN_START, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 的 = heteronym(
  '的',
  rule('まと', {
    why: 'A target is まと. The ending of 国際的 and other adjectives is てき.',
    when: {
      before: NOUN_START,
      after: [
        chars('をはがもと'),
        sequence('に', words('中 当 向 なっ なる 矢 命')),
        words('から 外れ 以外'),
      ],
    },
    reads: [
      '批判の｜的《まと》となった。',
      '｜的《まと》を射た意見だ。',
      '矢を｜的《まと》に当てる。',
      '｜的《まと》は小さい。',
    ],
    butNot: [
      '｜国際的《こくさいてき》な協力。',
      '｜国際的《こくさいてき》とは言えない。',
      'お母さん｜的《てき》な存在だ。',
    ],
  }),
);
