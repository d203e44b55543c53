import { KATAKANA_WORD } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 改 = heteronym(
  '改',
  rule('かい', {
    why: 'After the name of a machine or a work, 改 is かい, "improved".',
    when: { before: KATAKANA_WORD },
    reads: ['新型機のハヤブサ｜改《かい》を公開した。'],
  }),
);
