import { anyOf, chars, optional, sequence, stretch, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 反発 = senseRules(
  '反発 はんぱつ',
  sense('rebound', {
    why: 'Prices that fell rise again, often after so many days: 3日ぶりに反発. Elsewhere in the news 反発 is opposition.',
    when: [
      { before: sequence(chars('日週月'), 'ぶり', optional('に')) },
      { before: sequence('市場', chars('はが')) },
      {
        before: sequence(
          words('平均 先物 指数 株 株価 相場 価格 利回り'),
          chars('はが'),
          stretch({ max: 8 }, '、。'),
        ),
      },
    ],
    means: [
      '小麦は３日ぶりに｜反発｜した',
      '週明けの市場は｜反発｜した',
      '商品先物は大きく｜反発｜した',
    ],
    butNot: ['増税案に住民が強く｜反発｜した'],
  }),
  sense('opposition', {
    why: 'In a market report prices 反発する. What spreads, grows or is voiced is opposition all the same.',
    when: {
      after: anyOf(
        'の声',
        sequence(chars('がも'), words('強ま 広が 出 相次')),
        sequence('を', chars('招呼買')),
      ),
    },
    means: ['株式市場では日銀の利上げに｜反発｜の声が出た'],
    butNot: ['日経平均株価は｜反発｜し、前日比200円高で終えた'],
  }),
);
