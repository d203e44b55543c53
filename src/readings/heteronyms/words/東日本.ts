import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 東日本 = heteronym(
  '東日本',
  rule('ひがしにほん', {
    why: 'The east of Japan is ひがしにほん. The registered name of NTT東日本 has にっぽん.',
    when: { notBefore: words('NTT ＮＴＴ') },
    reads: ['｜東日本《ひがしにほん》で大雨になった。'],
    butNot: ['NTT｜東日本《ひがしにっぽん》が発表した。'],
  }),
);
