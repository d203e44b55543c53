import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 筋 = senseRules(
  '筋 すじ',
  sense('source (of information, etc.)', {
    why: 'Those who know, and do not want to be named: 交渉筋, 複数の筋.',
    when: { before: words('軍 当局 交渉 業界 党 捜査 複数の') },
    means: ['軍の動きを複数の｜筋｜が明らかにした'],
    butNot: ['首の｜筋｜を痛めた'],
  }),
  sense('logic', {
    why: 'What makes sense: 筋が通る.',
    when: { after: words('が通 を通 の通') },
    means: ['首相の説明は｜筋｜が通らない'],
  }),
  sense('plot', {
    why: 'Of a story: 物語の筋.',
    when: { before: sequence(words('物語 芝居 小説 話 映画'), 'の') },
    means: ['物語の｜筋｜は単純だ'],
  }),
);
