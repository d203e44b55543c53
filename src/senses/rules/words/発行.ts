import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 発行 = senseRules(
  '発行 はっこう',
  sense('issue (of banknotes, bonds, passport, etc.)', {
    why: 'Securities, money and passports are issued. Books are published.',
    when: [
      {
        before: sequence(words('債 紙幣 新株 旅券 カード 債券 株式 通貨'), optional(chars('をの'))),
      },
      { after: words('体 残高 額 条件') },
    ],
    means: ['政府は国債の｜発行｜を増やす', '今年度の｜発行｜額は過去最大だ'],
    butNot: ['出版社は雑誌を｜発行｜する'],
  }),
);
