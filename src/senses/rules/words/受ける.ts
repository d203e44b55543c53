import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 受ける = senseRules(
  '受ける うける',
  sense('to undergo (e.g. surgery)', {
    why: 'Examinations and treatments are undergone: 手術を受ける.',
    when: {
      before: sequence(words('手術 検査 試験 治療 訓練 診断 審査 取り調べ 面接 診察'), 'を'),
    },
    means: ['男性は心臓の手術を｜受けた｜'],
    butNot: ['同社は大口の注文を｜受けた｜', '生徒は外国語の授業を｜受けた｜'],
  }),
  sense('to suffer (an injury)', {
    why: 'Damage is suffered: 被害を受ける.',
    when: { before: sequence(words('被害 損害 苦痛 打撃 傷 痛手 ダメージ'), 'を') },
    means: ['町は台風で大きな被害を｜受けた｜'],
  }),
  sense('to feel (influence)', {
    why: 'Influence is felt: 影響を受ける.',
    when: { before: sequence(words('影響 衝撃'), 'を') },
    means: ['作家は古い物語の影響を｜受けた｜'],
  }),
  sense('to respond to', {
    why: 'What happened before is the reason: 発表を受けて, 緊迫化を受けて.',
    when: {
      before: sequence(
        anyOf(
          words(
            `死去 発言 決定 発表 結果 事件 事故 報道 高騰 急騰 上昇 下落 急落 流れ 判決 辞任 侵攻 攻撃
             利上げ 利下げ 合意 見通し 動き 円安 円高 株高 株安 増加 減少 拡大 不祥事 地震 要請 勧告 不足 不振 低迷 悪化 改正 改定 批判 指摘 反発 好調 鈍化 減速 需要 人気 猛暑 戦争 情勢 判断 調査 答申 通報 破綻`,
          ),
          '化',
        ),
        'を',
      ),
    },
    means: [
      '原油は緊迫化を｜受けて｜急騰した',
      '社長は不祥事の発覚と報道を｜受け｜、会見を開いた',
      '担い手の不足を｜受け｜、県外からも募る',
    ],
    butNot: ['男性は手術を｜受けて｜退院した'],
  }),
);
