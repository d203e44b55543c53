import { NOUN_START } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 船 = heteronym(
  '船',
  rule('ふね', {
    why: 'A ship, as a word of its own, is ふね. In compounds it is せん or ぶね.',
    when: { before: NOUN_START },
    reads: ['遠くに｜船《ふね》が見える。', '沖に何せきか｜船《ふね》が見える。'],
    butNot: ['｜観測船《かんそくせん》が出港した。'],
  }),
);
