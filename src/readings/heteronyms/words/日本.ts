import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 日本 = heteronym(
  '日本',
  rule('にっぽん', {
    why: 'In the names of some firms and bodies 日本 is にっぽん, as they say themselves.',
    when: {
      after: words(`
        コロムビア 銀行 郵便 郵政 テレビ放送網 テレビ系 テレビの テレビは 生命保険 製鉄 通運 電気硝子 電信電話 武道館 体育大
        維新 郵船 水産 化薬 軽金属 触媒 曹達 新薬 特殊陶業 精工 製紙 製粉 ハム 酸素 ペイント カーボン 放送協会 赤十字社
        経団連 経済団体連合会 製罐`),
    },
    reads: ['｜日本《にっぽん》維新が候補を立てた。'],
    butNot: ['｜日本《にほん》コカ・コーラが値上げする。'],
  }),
  rule('にほん', {
    why: 'Alone, and before all other words, 日本 is にほん; にっぽん is said for emphasis.',
    when: 'always',
    reads: [
      '｜日本《にほん》は勝った。',
      '｜日本《にほん》が好きだ。',
      'がんばれ、｜日本《にほん》。',
    ],
  }),
);
