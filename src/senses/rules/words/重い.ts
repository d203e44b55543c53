import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 重い = senseRules(
  '重い おもい',
  sense('slow', {
    why: 'What hardly moves is 重い: prices that do not rise (上値が重い), or people slow to act (重い腰を上げる).',
    when: [
      { before: sequence(words('上値 下値 値動き 足取り 動き 腰'), optional(chars('がのはも'))) },
      { after: sequence('腰', optional('を'), '上げ') },
    ],
    means: ['日経平均は上値が｜重い｜展開となった', '政府はようやく｜重い｜腰を上げた'],
    butNot: ['荷物が｜重い｜'],
  }),
  sense('serious (punishment, illness, etc.)', {
    why: 'Punishments and illnesses are serious: 重い刑, 症状が重い.',
    when: [
      {
        after: anyOf(
          chars('刑罪罰病症'),
          words('処分 判決 障害 心不全 心臓 肺炎 疾患 けが 後遺症 副作用 合併症 やけど'),
        ),
      },
      { before: sequence(words('刑 罪 病状 症状 障害'), chars('がのはも')) },
    ],
    means: [
      '裁判所は｜重い｜刑を言い渡した',
      '高齢者は症状が｜重い｜',
      '｜重い｜心不全の患者を診る',
    ],
    butNot: ['｜重い｜荷物を運んだ'],
  }),
  sense('grave', {
    why: 'Duties, and what is decided, are grave: 責任が重い, 重い決断.',
    when: [
      { before: sequence(words('責任 役割 意味'), chars('がのはも')) },
      { after: words('責任 役割 意味 決断 課題') },
    ],
    means: ['指導者の責任は｜重い｜', '首相は｜重い｜決断を迫られた'],
  }),
);
