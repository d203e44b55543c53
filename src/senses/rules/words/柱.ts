import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 柱 = senseRules(
  '柱 はしら',
  sense('mainstay', {
    why: 'What a plan or a business rests on: 成長戦略の柱, 柱に据える.',
    when: [
      { before: sequence(words('政策 戦略 経済 収益 成長 事業 改革 対策 法案 計画'), 'の') },
      {
        before: sequence(chars('一二三四'), 'つの'),
        after: words('から成 からな を掲げ を打ち出 で構成'),
      },
      { after: words('に据 に位置 とする となる') },
    ],
    means: [
      '観光は成長戦略の｜柱｜になる',
      '計画は三つの｜柱｜からなる',
      '党は減税を｜柱｜に据えた',
    ],
    butNot: ['寺の｜柱｜が折れた', '寺の四つの｜柱｜が折れた', '門は太い｜柱｜で構成される'],
  }),
);
