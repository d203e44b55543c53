import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 見送り = senseRules(
  '見送り みおくり',
  sense('seeing one off', {
    why: 'At stations and airports people are seen off. Of plans 見送り is putting off.',
    when: [
      { before: anyOf('お', sequence(words('空港 駅 玄関'), 'で'), words('家族の 遺族の 盛大な')) },
      { after: anyOf(sequence('に', words('来 行 訪 駆け')), words('の人 客')) },
    ],
    means: ['一行は空港で｜見送り｜を受けた', '空港には多くの人が｜見送り｜に訪れた'],
    butNot: ['市長は新空港の｜見送り｜を表明した'],
  }),
);
