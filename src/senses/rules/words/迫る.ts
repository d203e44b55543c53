import { sense, senseRules } from '../sense-rule';

export const 迫る = senseRules(
  '迫る せまる',
  sense('to press (someone for something)', {
    why: 'What is demanded of somebody has を: 譲歩を迫る, 判断を迫られる. What comes near has が and に.',
    when: { before: 'を' },
    means: ['野党は首相に辞任を｜迫った｜', '当局者は難しい判断を｜迫られる｜'],
    butNot: ['台風が九州に｜迫った｜', '期限が｜迫る｜'],
  }),
);
