import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 温度差 = senseRules(
  '温度差 おんどさ',
  sense('difference in degrees of enthusiasm (interest, commitment, etc.)', {
    why: 'Between parties, or in what they think, it is a difference in attitude. Otherwise it is one of temperature.',
    when: {
      before: sequence(
        words(
          `両国 両党 両者 各国 与野党 党内 閣内 日米 米欧 日韓 参加国 加盟国 間 姿勢 認識 意識 対応 考え 取り組み`,
        ),
        anyOf(chars('のに'), 'には'),
      ),
    },
    means: ['両党の間に｜温度差｜がある'],
    butNot: ['秋は朝と昼の｜温度差｜が大きい'],
  }),
);
