import {} from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 通じる = senseRules(
  '通じる つうじる',
  sense('to go through', {
    why: 'With を 通じる is "through": 対話を通じた解決.',
    when: { before: 'を' },
    means: ['両国は対話を｜通じた｜解決を目指す'],
    butNot: ['この道は港に｜通じる｜'],
  }),
);
