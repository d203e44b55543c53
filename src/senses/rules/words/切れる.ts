import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 切れる = senseRules(
  '切れる きれる',
  sense('to expire (time limit, etc.)', {
    why: 'Terms and contracts run out: 期限が切れる.',
    when: {
      before: sequence(words('期限 契約 任期 期間 時効 保険 効力 協定 ビザ'), chars('がのもは')),
    },
    means: ['協定の期限が｜切れた｜'],
    butNot: ['ロープが｜切れた｜'],
  }),
);
