import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 総合 = senseRules(
  '総合 そうごう',
  sense('composite', {
    why: 'Of an index of all shares or of all industries: 上海総合指数.',
    when: { after: words('指数 株価指数 PMI ＰＭＩ') },
    means: ['上海の｜総合｜指数は反落した'],
    butNot: ['市は｜総合｜的な対策をまとめた', '選手は｜総合｜で3位だった'],
  }),
);
