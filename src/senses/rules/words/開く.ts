import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 開く = senseRules(
  '開く ひらく',
  sense('to hold (meeting, party, etc.)', {
    why: 'Meetings are held: 記者会見を開く.',
    when: [
      {
        before: sequence(
          words(
            `展 展覧会 回顧展 個展 選考会 審議会 部会 検討会 総決起集会 演奏会 コンサート イベント 公判 国会 会議 会見 会合 会談 総会 大会 集会 公聴会 式 式典 協議 閣議 懇談会 説明会 委員会 サミット 裁判`,
          ),
          chars('をが'),
        ),
      },
      { after: words('世界陸上 大会 五輪 万博 会議 会合 サミット 総会 式典 集会 公判') },
    ],
    means: [
      '首相は記者会見を｜開いた｜',
      '文学賞の選考会が｜開かれた｜',
      '東京で｜開かれた｜世界陸上に出た',
    ],
    butNot: ['子どもは本を｜開いた｜'],
  }),
  sense('to widen', {
    why: 'Gaps widen: 差が開く.',
    when: { before: sequence(words('差 格差 開き 距離 間隔'), chars('がは')) },
    means: ['所得の格差が｜開いた｜'],
  }),
  sense('to open (a new business)', {
    why: 'Shops and offices are opened: 支店を開く.',
    when: { before: sequence(words('店 工場 大使館 拠点 事務所 教室'), 'を') },
    means: ['同行は香港に支店を｜開いた｜'],
  }),
);
