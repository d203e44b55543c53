import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 総合 = senseRules(
  '総合 そうごう',
  sense('composite', {
    why: 'Of an index of all industries: 総合PMI.',
    when: { after: words('PMI ＰＭＩ 購買担当者') },
    means: ['サービス業を含む｜総合｜PMIは上昇した'],
    butNot: ['選手は｜総合｜で3位だった'],
  }),
);
