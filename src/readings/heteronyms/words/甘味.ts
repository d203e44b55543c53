import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 甘味 = heteronym(
  '甘味',
  rule('かんみ', {
    why: 'Sweets that are served and sold are かんみ. The sweet taste is あまみ.',
    when: [
      { before: words('スイーツや 和風 和の 名物') },
      { after: anyOf(sequence('を', words('扱 楽し 提供 売 出す')), words('店 メニュー')) },
    ],
    reads: ['スイーツや｜甘味《かんみ》の売り場を広げる。', '｜甘味《かんみ》を扱う店が並ぶ。'],
    butNot: ['野菜の｜甘味《あまみ》が増す。'],
  }),
);
