import { chars, anyOf, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 等 = heteronym(
  '等',
  rule('ら', {
    why: 'After a pronoun, 等 is ら, the plural of persons.',
    when: { before: anyOf(chars('僕我彼君奴俺'), words('お前 私 あいつ')) },
    reads: ['悪いのはあいつ｜等《ら》だ。'],
  }),
  rule('とう', {
    why: 'After a noun or verb, 等 is とう, "and others". The given name ひとし has a title after it.',
    when: { notAfter: TITLES },
    reads: ['米、麦、｜大豆等《だいずとう》を作る。', '受賞する｜等《とう》、活躍した。'],
    butNot: ['鈴木｜等《ひとし》さんが優勝した。'],
  }),
);
