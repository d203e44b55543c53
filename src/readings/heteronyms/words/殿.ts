import { chars, START_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 殿 = heteronym(
  '殿',
  rule('との', {
    why: 'A lord is との. After a name it is どの, a formal title; the rear of a march is しんがり.',
    when: { before: [START_OF_TEXT, chars('、。「はがのに')], notAfter: 'を務' },
    reads: ['｜殿《との》は城に戻った。'],
    butNot: ['彼が列の｜殿《しんがり》を務めた。', '鈴木｜殿《どの》に招待状を送る。'],
  }),
);
