import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 取り付ける = senseRules(
  '取り付ける とりつける',
  sense("to (manage to) obtain (someone's agreement, permission, etc.)", {
    why: 'Consent is obtained: 合意を取り付ける. Machines are installed.',
    when: {
      before: sequence(words('合意 同意 支持 約束 了解 了承 承認 協力 賛同 許可 確約'), 'を'),
    },
    means: ['首相は議員の支持を｜取り付けた｜'],
    butNot: ['市は校門にカメラを｜取り付けた｜'],
  }),
);
