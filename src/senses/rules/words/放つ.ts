import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 放つ = senseRules(
  '放つ はなつ',
  sense('to emit (e.g. light)', {
    why: 'Light and smells are given off. In sport a hit or a shot is 放つ.',
    when: {
      before: sequence(words('光 輝き 異彩 香り におい 臭い 悪臭 熱 存在感 オーラ 魅力'), 'を'),
    },
    means: ['灯台は強い光を｜放つ｜'],
    butNot: ['大谷は本塁打を｜放った｜'],
  }),
  sense('to set fire to', {
    why: 'Fire is set: 火を放つ.',
    when: { before: '火を' },
    means: ['男は店に火を｜放った｜'],
  }),
);
