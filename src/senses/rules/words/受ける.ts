import { anyOf, sequence, unlessAfter, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

/** What one hears of and acts upon. */
const NEWS = sequence(
  anyOf(
    words(
      `死去 発言 決定 発表 公表 表明 結果 事件 事故 事態 報道 会見 演説 高騰 急騰 急増 急落 上昇 下落 続落 続伸 反落
       反発 流れ 動き 動向 判決 辞任 逮捕 起訴 侵攻 発生 発覚 不祥事 不正 疑い 疑惑 利上げ 利下げ 値上げ 値下げ 合意
       見通し 円安 円高 株高 株安 増加 減少 拡大 縮小 悪化 激化 鈍化 減速 後退 不足 不振 低迷 好調 地震 台風 大雨
       噴火 猛暑 流行 要請 勧告 提案 提言 答申 意向 訴え 通報 批判 指摘 改正 改定 成立 可決 否決 導入 廃止 規制 解除
       強化 見直し 検証 中断 中止 延期 撤退 破綻 当選 敗北 勝利 需要 人気 戦争 情勢 判断 調査 統計`,
    ),
    '化',
  ),
  'を',
);

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
    when: {
      before: sequence(
        words('被害 損害 苦痛 打撃 傷 痛手 ダメージ 攻撃 暴行 空爆 虐待 いじめ 差別'),
        'を',
      ),
    },
    means: ['町は台風で大きな被害を｜受けた｜', 'サイバー攻撃を｜受けた｜'],
  }),
  sense('to feel (influence)', {
    why: 'Influence is felt: 影響を受ける.',
    when: { before: sequence(words('影響 衝撃'), 'を') },
    means: ['作家は古い物語の影響を｜受けた｜'],
  }),
  sense('to respond to', {
    why: 'What happened before is the reason: 発表を受けて, 緊迫化を受けて. 答申を受けた is only that it came.',
    when: [
      { before: NEWS, after: unlessAfter('受けた') },
      { before: NEWS, after: words('形 措置 対応 動き') },
    ],
    means: [
      '原油は緊迫化を｜受けて｜急騰した',
      '社長は不祥事の発覚と報道を｜受け｜、会見を開いた',
      '担い手の不足を｜受け｜、県外からも募る',
      '患者団体の訴えを｜受けた｜形だ',
    ],
    butNot: [
      '男性は手術を｜受けて｜退院した',
      '大臣は答申を｜受けた｜',
      '店は客から注文を｜受けた｜形だ',
      '店は注文を｜受けて｜から作る',
    ],
  }),
);
