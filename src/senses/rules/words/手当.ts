import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 手当 = senseRules(
  ['手当 てあて', '手当て てあて'],
  sense('medical care', {
    why: 'Wounds are treated: けがの手当て. On a payslip 手当 is an allowance.',
    when: [
      { before: sequence(words('救急 傷 けが 病 負傷者 けが人'), optional(chars('のにを'))) },
      { before: sequence(words('病院 現場 その場 救護所'), 'で'), after: 'を受け' },
    ],
    means: ['男性はけがの｜手当て｜を受けた', '女性は病院で｜手当｜を受けた'],
    butNot: [
      '会社は社員の｜手当｜を増やす',
      '子育て世帯は｜手当｜を受け取る',
      '看護師は病院で｜手当｜の増額を求めた',
    ],
  }),
  sense('advance preparation', {
    why: 'What is got ready in time: 財源の手当て.',
    when: { before: sequence(words('資金 財源 人員 原料 燃料 在庫'), optional(chars('のを'))) },
    means: ['資金の｜手当｜を急ぐ'],
  }),
);
