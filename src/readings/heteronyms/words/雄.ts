import { ARABIC_DIGIT, chars, START_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 雄 = heteronym(
  '雄',
  rule('おす', {
    why: 'A male animal is おす. A leader of its field, 業界の雄, is ゆう.',
    when: {
      before: [START_OF_TEXT, chars('、。「はがでとやもの')],
      notBefore: '界の',
      after: [chars('がをと・、はの'), ARABIC_DIGIT],
    },
    reads: [
      'この鳥は｜雄《おす》が卵を温める。',
      '｜雄《おす》のライオンが生まれた。',
      '｜雄《おす》が2頭、雌が3頭いる。',
    ],
    butNot: [
      '業界の｜雄《ゆう》として知られる。',
      '関西の｜雄《ゆう》に挑む。',
      '若手の鈴木｜雄《たけし》が投げた。',
    ],
  }),
);
