import { heteronym, rule } from '../reading-rule';

export const 雨露 = heteronym(
  '雨露',
  rule('あめつゆ', {
    why: 'The rain and dew from which a roof protects are あめつゆ.',
    when: { after: 'を' },
    reads: ['｜雨露《あめつゆ》をしのぐ場所がない。'],
  }),
);
