import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 運転 = senseRules(
  '運転 うんてん',
  sense('operation (of a machine)', {
    why: 'Plants, machines and trains are run: 原子炉の運転を止める. Cars are driven.',
    when: [
      {
        before: sequence(
          words(
            `原発 原子炉 号機 発電所 プラント 工場 設備 列車 電車 新幹線 機械 炉 高炉 装置 全線 始発
             臨時 折り返し 商業 試験`,
          ),
          optional(chars('のをは')),
        ),
      },
      { after: sequence(optional('を'), words('再開 停止 開始 期間 見合わせ 取りやめ 本数 延長')) },
    ],
    means: ['電力会社は号機の｜運転｜を始めた', '大雪で午後も｜運転｜を見合わせた'],
    butNot: ['男性は車の｜運転｜を誤った'],
  }),
);
