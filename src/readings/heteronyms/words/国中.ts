import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 国中 = heteronym(
  '国中',
  rule('くにじゅう', {
    why: 'All of the country is くにじゅう. The surname is くになか.',
    when: { notAfter: TITLES },
    reads: ['歌手は一年かけてその｜国中《くにじゅう》を回った。'],
    butNot: ['｜国中《くになか》さんが当選した。'],
  }),
);
