import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 上る = senseRules(
  '上る のぼる',
  sense('to add up to', {
    why: 'A number reaches an amount: 1億円に上る.',
    when: {
      before: sequence(
        anyOf(
          chars('円人件社台本個棟戸％%割倍名頭羽'),
          words('ドル ユーロ トン ヘクタール 円余り 人余り 件余り 人超 円超'),
        ),
        'に',
        optional('も'),
      ),
    },
    means: ['被害額は1億円に｜上った｜', '返還は計4億円余りに｜上る｜'],
    butNot: ['子どもは坂を｜上った｜'],
  }),
);
