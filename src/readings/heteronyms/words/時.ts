import { chars, START_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 時 = heteronym(
  '時',
  rule('とき', {
    why: 'As a word of its own, 時 is とき. In compounds it is じ or どき.',
    when: { before: [START_OF_TEXT, chars('、。「のなた')] },
    reads: [
      '黙って、｜時《とき》を待った。',
      '｜時《とき》が過ぎるのは早い。',
      'その｜時《とき》、大きな音がした。',
      '困った｜時《とき》に相談する。',
      '子どもの｜時《とき》に来日した。',
      '｜時《とき》の政権に左右される。',
      '必要な｜時《とき》に使う。',
    ],
    butNot: ['｜災害時《さいがいじ》の避難計画。', '食べる｜時《とき》に使う。'],
  }),
);
