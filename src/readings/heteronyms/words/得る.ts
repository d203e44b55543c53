import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 得る = heteronym(
  ['得る', '得れ'],
  rule('う', {
    why: 'After あり, なり and the like, 得る is うる and means "can": あり得る. Otherwise it is える, to get.',
    when: {
      previous: 'verb stem',
      before: words('あり 有り 起こり 起り なり 成り でき 出来 考え'),
    },
    reads: [
      '考え｜得《う》る限りの手を打った。',
      '起こり｜得《う》る事態。',
      'あり｜得《う》る。',
      'あり｜得《う》る話だ。',
    ],
    butNot: [
      '国民の信頼を勝ち｜得《え》る。',
      '経験からかなり｜得《え》るものがあった。',
      '理解を｜得《え》る。',
      '支持を｜得《え》る。',
      '社会に貢献し｜得《え》る人材だ。',
    ],
  }),
);
