import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 正 = heteronym(
  '正',
  rule('しょう', {
    why: 'In court ranks, 正 is しょう: 正二位, しょうにい, the upper second rank.',
    when: { after: sequence(chars('一二三四五六七八九'), '位') },
    reads: ['死後に｜正二位《しょうにい》を贈られた。'],
    butNot: ['｜正会員《せいかいいん》になる。'],
  }),
);
