import { anyOf, chars, DIGIT, NOUN_END, sequence, stretch, words } from '../../../rules/phrase';
import { ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 超える = heteronym(
  ichidan('超える'),
  rule('ご', {
    why: 'Right after an amount, 超え is ごえ: 1万人超え. With を in between it is こえ.',
    when: {
      before: sequence(anyOf(DIGIT, chars('億兆')), stretch({ max: 3 }, 'をがのはにもで、。')),
      after: anyOf(NOUN_END, words('予想 目前 確実')),
    },
    reads: [
      '近くの食堂で1千円｜超《ご》えの定食が増えた。',
      '入場者は100万人｜超《ご》えとなった。',
    ],
    butNot: [
      'ハードルを｜超《こ》え、成長した。',
      '売上高は1億円を｜超《こ》えた。',
      '30度｜超《こ》えた地点が多い。',
    ],
  }),
);
