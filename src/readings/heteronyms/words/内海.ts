import { NOUN_END, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 内海 = heteronym(
  '内海',
  rule('ないかい', {
    why: 'An inland sea is ないかい. うつみ is a surname.',
    when: { before: words('ある な い まれた'), after: NOUN_END },
    reads: ['波の静かな｜内海《ないかい》を渡る。'],
    butNot: ['先発した｜内海《うつみ》が好投した。', '若い｜内海《うつみ》さんが投げた。'],
  }),
);
