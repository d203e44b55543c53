import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 園 = heteronym(
  '園',
  rule('その', {
    why: 'A garden in a literary sense is その: 花の園, 乙女の園. A kindergarten or park is えん.',
    when: { before: sequence(words('乙女 女 花 知恵'), 'の') },
    reads: ['花の｜園《その》を歩く。'],
    butNot: ['この｜園《えん》に通う。'],
  }),
);
