import { sense, senseRules } from '../sense-rule';

export const 見合わせる = senseRules(
  '見合わせる みあわせる',
  sense('to look at each other', {
    why: 'People look at each other: 顔を見合わせる.',
    when: { before: '顔を' },
    means: ['2人は顔を｜見合わせた｜'],
  }),
  sense('to suspend', {
    why: 'Trains, visits and plans are put off: 運転を見合わせる.',
    when: 'always',
    means: ['鉄道会社は全線で運転を｜見合わせた｜'],
    butNot: ['2人は顔を｜見合わせた｜'],
  }),
);
