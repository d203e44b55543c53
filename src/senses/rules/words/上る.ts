import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 上る = senseRules(
  '上る のぼる',
  sense('to add up to', {
    why: 'A number reaches an amount: 1億円に上る.',
    when: {
      before: sequence(
        anyOf(chars('円人件社台本個棟戸票％%割倍'), words('ドル ユーロ トン ヘクタール')),
        optional('以上'),
        'に',
      ),
    },
    means: ['被害額は1億円に｜上った｜', '反対票が3票以上に｜上れば｜可決できない'],
    butNot: ['子どもは坂を｜上った｜'],
  }),
);
