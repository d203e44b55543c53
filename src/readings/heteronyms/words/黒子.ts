import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 黒子 = heteronym(
  '黒子',
  rule('ほくろ', {
    why: 'A dark spot on the skin is ほくろ. Somebody who works behind the scenes is くろこ.',
    when: {
      before: sequence(
        words('頬 ほお 顔 首 首筋 背中 目元 口元 目の下 腕 足 鼻 唇 胸 顎 あご 肌 皮膚'),
        chars('にの'),
      ),
    },
    reads: ['頬に｜黒子《ほくろ》がある。', '顔の｜黒子《ほくろ》を取る。'],
    butNot: ['｜黒子《くろこ》に徹する。', '舞台の｜黒子《くろこ》を務める。'],
  }),
);
