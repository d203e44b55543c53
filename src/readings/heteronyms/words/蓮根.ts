import { heteronym, rule } from '../reading-rule';

export const 蓮根 = heteronym(
  '蓮根',
  rule('れんこん', {
    why: 'The lotus root that is eaten is れんこん. はすね is a station in Tokyo.',
    when: { notAfter: '駅' },
    reads: ['｜蓮根畑《れんこんばたけ》が広がる。'],
    butNot: ['｜蓮根駅《はすねえき》で事故があった。'],
  }),
);
