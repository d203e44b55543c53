import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 弾み = senseRules(
  '弾み はずみ',
  sense('momentum', {
    why: 'What gains speed gains momentum: 改革に弾みをつける.',
    when: { after: sequence(chars('がをも'), words('つ 付')) },
    means: ['両国の協力に｜弾み｜がついた'],
    butNot: ['新しいボールは｜弾み｜がいい'],
  }),
);
