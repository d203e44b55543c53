import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 追従 = heteronym(
  '追従',
  rule('ついじゅう', {
    why: 'Doing as a stronger country or the majority does is ついじゅう. Flattery is ついしょう.',
    when: {
      before: sequence(
        words(
          '米国 アメリカ 米 大国 他国 各国 他社 政府 政権 多数派 世論 流行 方針 政策 動き 流れ',
        ),
        'に',
      ),
    },
    reads: ['米国に｜追従《ついじゅう》する。', '世論に｜追従《ついじゅう》した。'],
    butNot: ['社長に｜追従《ついしょう》を言う。'],
  }),
);
