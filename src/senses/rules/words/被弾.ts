import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 被弾 = senseRules(
  '被弾 ひだん',
  sense('conceding a homer', {
    why: 'A pitcher who is hit gives up a home run: 本塁打を被弾した. A ship or a person is hit by a shot.',
    when: { before: sequence(words('本塁打 ラン ソロ 弾 アーチ ホームラン'), 'を') },
    means: ['四回に3ランを｜被弾｜した'],
    butNot: ['空爆で2人が｜被弾｜した'],
  }),
);
