import { heteronym, rule } from '../reading-rule';

export const 東日本 = heteronym(
  '東日本',
  rule('ひがしにほん', {
    why: 'The east of Japan is ひがしにほん. Firms with にっぽん are words of their own.',
    when: 'always',
    reads: ['｜東日本《ひがしにほん》で大雨になった。'],
  }),
);
