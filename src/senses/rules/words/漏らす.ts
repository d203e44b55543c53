import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 漏らす = senseRules(
  '漏らす もらす',
  sense("to give utterance to (e.g. one's dissatisfaction)", {
    why: 'People let out what they feel: 不満を漏らす.',
    when: [
      { before: sequence(words('不満 本音 不安 弱音 ため息 愚痴 懸念'), 'を') },
      { before: anyOf('」と', 'だと', 'いと') },
    ],
    means: ['党内の議員が不満を｜漏らした｜', '店主は「客が減った」と｜漏らした｜'],
    butNot: ['配管が水を｜漏らした｜'],
  }),
  sense('to let out (a secret)', {
    why: 'Secrets are leaked: 情報を漏らす.',
    when: { before: sequence(words('秘密 情報 機密 内容 データ'), 'を') },
    means: ['職員は捜査の情報を｜漏らした｜'],
  }),
);
