import { chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 額 = heteronym(
  '額',
  rule('ひたい', {
    why: 'A forehead is ひたい. An amount of money, and the frame of a picture, is がく.',
    when: [
      {
        after: [
          sequence('に', words('汗 手 しわ 皺 傷 けが あざ キス 当て ぶつ 縫'), unlessBefore('数')),
          sequence(
            'を',
            words('切 打 けが 怪我 負傷 押さえ 寄せ 割 縫 ぶつ'),
            unlessBefore(words('り上 り下 り捨 り当 り引 り増 ち切')),
          ),
          sequence('から', words('血 汗 出血')),
          sequence('の', words('汗 しわ 傷')),
        ],
      },
      { before: sequence(chars('手指腕'), 'を') },
    ],
    reads: [
      '｜額《ひたい》に汗して働く。',
      '｜額《ひたい》を切る軽傷を負った。',
      '｜額《ひたい》から血を流していた。',
      '手を｜額《ひたい》に当てる。',
      '転んで｜額《ひたい》を縫った。',
      '腕を｜額《ひたい》に乗せて眠った。',
    ],
    butNot: [
      '｜被害額《ひがいがく》は1億円に上る。',
      '支給される｜額《がく》が減る。',
      '寄付の｜額《がく》が増えた。',
      '｜額《がく》に入れて飾る。',
      '支援の｜額《がく》を増やす。',
      'その｜額《がく》に手数料を加える。',
      '支給の｜額《がく》を切り下げる。',
    ],
  }),
);
