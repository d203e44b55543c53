import { anyOf, chars, END_OF_TEXT } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 模様 = senseRules(
  '模様 もよう',
  sense('appearing to be', {
    why: 'After a clause 模様 says what seems to be so: けがをした模様だ.',
    when: {
      before: chars('るたいうくすつぬぶむぐ'),
      after: anyOf('だ', 'で', 'とな', END_OF_TEXT),
    },
    means: ['列車の到着は大きく遅れる｜模様｜だ', '代表は近く辞任する｜模様｜で、後任を探している'],
    butNot: [
      '花の｜模様｜が美しい',
      'シャツの柄は水玉の｜模様｜だ',
      '店は会場に飾る｜模様｜を選んだ',
    ],
  }),
);
