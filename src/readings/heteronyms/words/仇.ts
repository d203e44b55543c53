import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 仇 = heteronym(
  '仇',
  rule('かたき', {
    why: 'Somebody on whom one takes revenge is かたき.',
    when: [
      { before: sequence(anyOf(chars('親父母兄君'), '主君'), 'の') },
      { after: [sequence('を', words('討 取 と')), '討'] },
    ],
    reads: ['親の｜仇《かたき》に会った。', '主人の恨みを晴らし、｜仇《かたき》を討った。'],
  }),
);
