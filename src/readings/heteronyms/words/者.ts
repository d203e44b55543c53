import { chars } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 者 = heteronym(
  '者',
  rule('もの', {
    why: 'After a verb or adjective 者 is a word of its own: もの. In compounds it is しゃ.',
    when: { before: chars('うくぐすつぬぶむるたきい') },
    reads: [
      '先を急ぐ｜者《もの》が多い。',
      '従う｜者《もの》はいなかった。',
      '若き｜者《もの》よ。',
    ],
    butNot: [
      '｜市場関係者《しじょうかんけいしゃ》の間で警戒感が広がる。',
      '｜関係者《かんけいしゃ》によると',
      '購入｜希望者《きぼうしゃ》は多い。',
    ],
  }),
);
