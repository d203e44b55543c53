import { heteronym, rule } from '../reading-rule';

export const 下野 = heteronym(
  '下野',
  rule('しもつけ', {
    why: 'The old province 下野国, now Tochigi, is しもつけ. Leaving office is げや.',
    when: { after: '国' },
    reads: ['｜下野国《しもつけのくに》は今の栃木県だ。'],
    butNot: ['選挙に敗れて｜下野《げや》した。'],
  }),
);
