import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 掛ける = senseRules(
  '掛ける かける',
  sense('to burden (someone)', {
    why: 'Taxes and pressure are put on somebody: 関税をかける.',
    when: { before: sequence(words('関税 税 圧力 迷惑 負担 心配'), 'を') },
    means: ['米国は輸入車に関税を｜かけた｜'],
    butNot: ['父はコートを壁に｜かけた｜'],
  }),
  sense('to spend (time, money)', {
    why: 'Time and money are spent: 時間をかける.',
    when: { before: sequence(words('時間 年月 歳月 手間 費用 お金 労力'), 'を') },
    means: ['職人は時間を｜かけて｜器を作る'],
  }),
  sense('to make (a call)', {
    why: 'Of the telephone: 電話をかける.',
    when: { before: '電話を' },
    means: ['男は家に電話を｜かけた｜'],
  }),
);
