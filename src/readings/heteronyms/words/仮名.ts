import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 仮名 = heteronym(
  '仮名',
  rule('かな', {
    why: 'The script is かな. A name that replaces the real one is かめい.',
    when: [
      { before: sequence('漢字', chars('とにや')) },
      { after: [sequence('を', words('振 ふ 書 漢字')), 'で書'] },
    ],
    reads: [
      '漢字に｜仮名《かな》を振る。',
      '｜仮名《かな》を振る。',
      '漢字と｜仮名《かな》を交ぜる。',
      '｜仮名《かな》を漢字に直す。',
    ],
    butNot: [
      '｜仮名《かめい》の女性が証言した。',
      '｜仮名《かめい》で取材に応じた。',
      '｜仮名《かめい》を使って投稿した。',
    ],
  }),
);
