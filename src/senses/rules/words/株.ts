import { anyOf, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 株 = senseRules(
  '株 かぶ',
  sense('strain (of bacteria, etc.)', {
    why: 'Of a virus 株 is a strain: 流行株.',
    when: { before: anyOf(words('流行 派生 ワクチン 従来'), sequence('ウイルス', optional('の'))) },
    means: ['ワクチンは今年の流行｜株｜に効く'],
    butNot: ['父は同社の｜株｜を買った'],
  }),
);
