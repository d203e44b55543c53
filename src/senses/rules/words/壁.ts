import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 壁 = senseRules(
  '壁 かべ',
  sense('barrier', {
    why: 'What cannot be passed easily: 103万円の壁.',
    when: [
      { before: anyOf(sequence(words('円 ドル 年収 収入 制度 言葉 心 非関税'), 'の'), '非関税') },
      { after: words('に直面 に阻 に突き当た が立ちはだか が立ちふさが') },
    ],
    means: ['政府は年収103万円の｜壁｜を見直す', '交渉は大きな｜壁｜に直面した'],
    butNot: ['白い｜壁｜に絵を掛けた', '車が｜壁｜にぶつかった', '男は高い｜壁｜を登った'],
  }),
);
