import { sense, senseRules } from '../sense-rule';

export const 気配 = senseRules(
  ['気配 けはい', '気配 きはい'],
  sense('tone (of the market)', {
    why: 'On an exchange 気配 is what is bid and asked: 特別気配.',
    when: { before: '特別' },
    means: ['株価は特別｜気配｜のままで、相場は動かない'],
    butNot: ['部屋には人の｜気配｜がない'],
  }),
);
