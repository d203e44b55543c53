import { sense, senseRules } from '../sense-rule';
import { chars, sequence, words } from '../../../rules/phrase';

export const 浮く = senseRules(
  '浮く うく',
  sense('to be saved (e.g. money)', {
    why: 'Money, time and workers that are no longer needed: 浮いた人手.',
    when: [
      { after: words('人手 費用 時間 資金 お金 分の 予算 経費 財源 コスト') },
      { before: sequence(words('費用 時間 資金 予算 経費 コスト 円'), chars('がは')) },
    ],
    means: ['｜浮いた｜人手を接客に回す', '年に3万円が｜浮く｜'],
    butNot: ['池に葉が｜浮いた｜'],
  }),
);
