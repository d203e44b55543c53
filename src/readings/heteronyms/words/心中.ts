import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 心中 = heteronym(
  '心中',
  rule('しんちゅう', {
    why: 'What somebody feels inside is しんちゅう. A suicide of several people together is しんじゅう.',
    when: {
      notBefore: words('一家 無理 親子 母子 父子 家族 集団 後追い'),
      after: ['は', sequence('を', words('察 吐 明か 語 思')), words('穏 お察 複雑 では')],
    },
    reads: ['｜心中《しんちゅう》は複雑だ。', '｜心中《しんちゅう》を明かした。'],
    butNot: [
      '｜一家心中《いっかしんじゅう》を図った。',
      '｜一家心中《いっかしんじゅう》は防げなかった。',
      '二人は｜心中《しんじゅう》した。',
    ],
  }),
);
