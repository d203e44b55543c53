import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 位 = heteronym(
  '位',
  rule('くらい', {
    why: 'About so much, after a unit or これ, is くらい. A rank is い.',
    when: {
      before: anyOf(
        words('ぶり cm mm ｍ メートル キロ グラム % ％'),
        sequence(chars('こそあど'), 'れ'),
      ),
    },
    reads: ['身長は180cm｜位《くらい》だ。', '半年ぶり｜位《くらい》に会った。'],
  }),
);
