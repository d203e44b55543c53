import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 優しい = senseRules(
  ['優しい やさしい', '易しい やさしい'],
  sense('gentle', {
    why: 'What does no harm: 肌に優しい, 環境にやさしい.',
    when: {
      before: sequence(words('肌 環境 地球 体 身体 人 髪 目 胃 お肌 自然 家計 財布 子ども'), 'に'),
    },
    means: ['この石けんは肌に｜優しい｜'],
    butNot: ['祖母はいつも｜優しかった｜'],
  }),
);
