import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 漏れる = senseRules(
  '漏れる もれる',
  sense('to be voiced', {
    why: 'What people say under their breath: 不安の声が漏れる. Water, gas and secrets leak.',
    when: {
      before: sequence(
        words('声 不安 不満 本音 ため息 悲鳴 恨み節 嘆き 懸念 戸惑い 安堵 落胆 批判 疑問 弱音'),
        chars('がもは'),
      ),
    },
    means: ['住民からは不安が｜漏れる｜'],
    butNot: ['配管からガスが｜漏れた｜'],
  }),
);
