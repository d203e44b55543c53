import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 障害 = senseRules(
  '障害 しょうがい',
  sense('failure', {
    why: 'Networks and systems fail: 通信障害. People live with a disability.',
    when: [
      {
        before: sequence(
          words(
            'システム 通信 ネットワーク 回線 機器 サーバー 電波 電話 大規模 大規模な 決済 ソフト',
          ),
          optional(chars('のに')),
        ),
      },
      { after: sequence(chars('がはの'), words('発生 起き 復旧 原因 解消')) },
    ],
    means: ['銀行のシステムに｜障害｜が出た', '朝から｜障害｜が発生している'],
    butNot: ['｜障害｜のある人が働く', '計画の｜障害｜になる'],
  }),
);
