import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 続く = senseRules(
  '続く つづく',
  sense('to come after', {
    why: 'What comes behind another in a ranking or a row: 米国に続く.',
    when: {
      before: sequence(
        anyOf(chars('位国社県氏'), words('日本 ロシア ドイツ 最多 最大 首位 これ')),
        'に',
      ),
    },
    means: ['輸出額は米国に｜続いて｜2位だった'],
    butNot: ['雨が｜続いた｜'],
  }),
);
