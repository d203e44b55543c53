import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 練る = senseRules(
  '練る ねる',
  sense('to work out', {
    why: 'Plans are worked out: 対策を練る.',
    when: { before: sequence(words('案 策 計画 構想 対応 作戦 戦略 政策'), 'を') },
    means: ['政府は対策を｜練っている｜'],
    butNot: ['職人は小麦粉を｜練っている｜'],
  }),
);
