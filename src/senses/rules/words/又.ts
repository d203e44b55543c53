import { sense, senseRules } from '../sense-rule';

export const 又 = senseRules(
  '又 また',
  sense('also', {
    why: 'At the beginning of a sentence, with a comma, また goes on with something else. Elsewhere it is "again".',
    when: { after: '、' },
    means: ['｜また｜、会社は来年度の計画も示した'],
    butNot: ['昨日も今日も｜また｜雨が降った'],
  }),
);
