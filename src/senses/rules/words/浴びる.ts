import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 浴びる = senseRules(
  '浴びる あびる',
  sense('to suffer (e.g. an attack)', {
    why: 'Criticism, attention and fire are drawn: 批判を浴びる.',
    when: { before: sequence(words('批判 非難 注目 脚光 喝采 称賛 攻撃 砲撃 銃撃 罵声'), 'を') },
    means: ['政府の対応は批判を｜浴びた｜'],
    butNot: ['選手はシャワーを｜浴びた｜'],
  }),
);
