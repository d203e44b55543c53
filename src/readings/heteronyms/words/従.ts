import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 従 = heteronym(
  '従',
  rule('じゅ', {
    why: 'In court ranks, 従 is じゅ: 従二位, じゅにい, the lower second rank.',
    when: { after: sequence(chars('一二三四五六七八九'), '位') },
    reads: ['死後に｜従二位《じゅにい》を贈られた。', '｜従五位《じゅごい》に叙せられた。'],
  }),
);
