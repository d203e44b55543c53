import { heteronym, rule } from '../reading-rule';

export const 年中 = heteronym(
  '年中',
  rule('ねんちゅう', {
    why: 'In 旧年中, "during the past year", 中 is ちゅう. Alone 年中 is ねんじゅう, all the year.',
    when: { before: '旧' },
    reads: ['｜旧年中《きゅうねんちゅう》はお世話になりました。'],
    butNot: ['｜年中《ねんじゅう》、店を開けている。'],
  }),
);
