import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 上る = senseRules(
  '上る のぼる',
  sense('to add up to', {
    why: 'A number reaches an amount: 1億円に上る.',
    when: {
      before: sequence(
        anyOf(chars('円人件社台本個棟戸％%割倍'), words('ドル ユーロ トン ヘクタール')),
        'に',
      ),
    },
    means: ['被害額は1億円に｜上った｜'],
    butNot: ['子どもは坂を｜上った｜'],
  }),
);
