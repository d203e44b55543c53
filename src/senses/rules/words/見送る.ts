import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 見送る = senseRules(
  '見送る みおくる',
  sense('to see someone off (at a station, an airport, etc.)', {
    why: 'People who leave are seen off. Plans are put off.',
    when: {
      before: sequence(
        words(`客 友人 息子 娘 子ども 子供 ひつぎ 棺 選手 選手団 船 一行 氏 さん 首相 大統領`),
        'を',
      ),
    },
    means: ['家族が空港で選手団を｜見送った｜'],
    butNot: ['日銀は追加利上げを｜見送った｜', '政府は代表団の出発を｜見送った｜'],
  }),
);
