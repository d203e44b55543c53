import { anyOf, chars, DIGIT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** What is over somebody figuratively: rules, powers and leaders. */
const RULES_AND_LEADERS = words(`
  法 法律 憲法 憲章 規定 規則 原則 ルール 制 制度 体制 体系 枠組み 仕組み システム 方式 主義 王政 帝政 独裁
  監視 監督 管理 支配 統治 占領 指導 指揮 主導 保護 庇護 責任 権限 リーダーシップ 許可 承認 同意 合意 了解
  理解 協力 連携 協定 条約 契約 同盟 連合 命令 指示 宣言 条件 状況 環境 事態 前提 仮定 想定 認識 判断 影響 圧力
  方針 理念 思想 信念 目標 目的 計画 戦略 構想 政策 規制 統制 秩序 自由 平等 名 名目 旗 旗印 スローガン
  政権 内閣 政府 首相 大統領 総裁 社長 コーチ 教授 先生 師匠 知事 市長 氏 さん 教皇 法皇 国王 皇帝 天皇
  将軍 両親 親 祖父母 祖父 祖母 父 母 太陽 星`);

export const 下 = heteronym(
  '下',
  rule('した', {
    why: 'So many years, grades or floors below is した.',
    when: { before: sequence(DIGIT, words('歳 才 つ 学年 階 段')) },
    reads: ['2歳｜下《した》の弟がいる。', '3つ｜下《した》の弟がいる。'],
  }),
  rule('もと', {
    why: 'Under a rule, a power or a leader is もと. Beneath a thing is した.',
    when: {
      before: sequence(RULES_AND_LEADERS, 'の'),
      after: anyOf(chars('でにへ、'), words('から の平等 を離れ')),
    },
    reads: [
      '厳しい監視の｜下《もと》で作業した。',
      '新しい体制の｜下《もと》で再出発した。',
      'この条件の｜下《もと》で契約した。',
      '同じルールの｜下《もと》で競う。',
      '岸田首相の｜下《もと》で防衛費が増えた。',
      'トランプ政権の｜下《もと》で進んだ。',
      '資本主義の｜下《もと》で発展した。',
      '名監督の｜下《もと》で優勝した。',
    ],
    butNot: [
      '橋の｜下《した》で見つかった。',
      '机の｜下《した》に隠れる。',
      '木の｜下《した》で休む。',
      'がれきの｜下《した》から救出された。',
      '屋根の｜下《した》で雨宿りする。',
      '冷たい水の｜下《した》を泳ぐ。',
      '服の｜下《した》に隠した。',
      '父の｜下《した》の名前は太郎だ。',
    ],
  }),
);
