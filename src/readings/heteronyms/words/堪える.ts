import { chars, sequence, words } from '../../../rules/phrase';
import { ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 堪える = heteronym(
  ichidan('堪える'),
  rule('こら', {
    why: 'Tears, laughter and pain are held back: こらえる.',
    when: {
      before: sequence(words('笑い 涙 怒り 痛み 悲しみ 苦しみ 空腹'), 'を'),
    },
    reads: ['痛みを｜堪《こら》える。'],
  }),
  rule('た', {
    why: 'Standing up to something, with に, is たえる. What strikes body or heart, 身に堪える, is こたえる.',
    when: { before: 'に', notBefore: sequence(chars('身心'), 'に') },
    reads: ['重圧に｜堪《た》える。', '批判に｜堪《た》えない。'],
    butNot: ['朝の寒さが身に｜堪《こた》える。', '冬の寒さが｜堪《こた》える。'],
  }),
);
