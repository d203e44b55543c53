import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 大口 = senseRules(
  ['大口 おおぐち', '大口 おおくち'],
  sense('large amount', {
    why: 'Of orders and customers: 大口注文.',
    when: {
      after: sequence(optional('の'), words('注文 取引 契約 受注 融資 買い 売り 株主 顧客')),
    },
    means: ['｜大口｜の注文が入った'],
    butNot: ['男は｜大口｜をたたいた'],
  }),
);
