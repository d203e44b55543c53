import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 操作 = senseRules(
  '操作 そうさ',
  sense('manipulation', {
    why: 'Prices and data are manipulated: 株価を操作する. Machines are operated.',
    when: {
      before: sequence(
        words('株価 相場 価格 世論 情報 為替 数字 データ 統計 選挙 市場 結果 記録 遺伝子'),
        optional(chars('のをが')),
        optional(words('意図的に 不正に 恣意的に 人為的に')),
      ),
    },
    means: ['元社長は株価を｜操作｜した疑いがある', '電力会社はデータを意図的に｜操作｜した'],
    butNot: ['男性は機械の｜操作｜を誤った'],
  }),
);
