import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 組む = senseRules(
  '組む くむ',
  sense('to form an alliance', {
    why: 'With others 組む is to join forces: 連立を組む, 他社と組む.',
    when: [
      { before: sequence(words('連立 タッグ 手 チーム コンビ 連合 同盟 スクラム'), 'を') },
      { before: 'と' },
    ],
    means: ['両党は連立を｜組んだ｜', '同社は地元の大学と｜組んだ｜'],
    butNot: ['男は腕を｜組んだ｜'],
  }),
  sense('to put together', {
    why: 'Budgets and programs are put together: 予算を組む.',
    when: { before: sequence(words('予算 予算案 特集 番組 日程'), 'を') },
    means: ['政府は大型の補正予算を｜組んだ｜'],
  }),
);
