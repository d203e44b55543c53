import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 長 = heteronym(
  '長',
  rule('ちょう', {
    why: 'The head of an organization is ちょう.',
    when: { after: words('および 及び') },
    reads: ['委員会の｜長《ちょう》および委員を選ぶ。'],
    butNot: ['｜長《なが》い列ができた。', 'その｜長《なが》さに驚く。'],
  }),
);
