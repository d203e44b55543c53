import { anyOf, chars, sequence, words, ARABIC_DIGIT } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 高度 = senseRules(
  '高度 こうど',
  sense('altitude', {
    why: 'How high something flies: 高度1万メートル. Technology is advanced.',
    when: [
      { after: anyOf(ARABIC_DIGIT, '約') },
      { after: sequence(chars('をがは'), words('下げ 上げ 保 維持 下が 低 正し 測 誤 計')) },
      { before: words('飛行 最高 低 高') },
    ],
    means: [
      '飛行機は｜高度｜1万メートルを飛ぶ',
      '機体は急に｜高度｜を下げた',
      '着陸船は｜高度｜を正しく測れなかった',
      '最高｜高度｜は6千キロに達した',
    ],
    butNot: ['｜高度｜な技術を持つ'],
  }),
);
