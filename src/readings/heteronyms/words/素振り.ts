import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 素振り = heteronym(
  '素振り',
  rule('そぶ', {
    why: 'How somebody behaves is そぶり, as in 素振りを見せる. Swinging a bat or sword for practice is すぶり.',
    when: [
      { after: sequence(chars('をもは'), '見せ') },
      { before: words('ような そんな ない する') },
    ],
    reads: ['慌てた｜素振《そぶ》りも見せない。', '気にする｜素振《そぶ》りがない。'],
    butNot: ['毎日バットの｜素振《すぶ》りを続けた。', '｜素振《すぶ》りを百回した。'],
  }),
);
