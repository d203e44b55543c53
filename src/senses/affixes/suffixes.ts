/** Suffixes of the news: ロシア産, 企業向け, 与党側. */
import { DIGIT, words } from '../../rules/phrase';
import { affix, affixes, type AffixRow } from './affix-row';

export const SUFFIXES: readonly AffixRow[] = [
  affix('suffix 式', 'ceremony', {
    why: 'After what is celebrated 式 is the ceremony.',
    when: {
      before: words(
        `開所 閉所 開会 閉会 開業 開通 開幕 卒業 入学 入社 結婚 調印 署名 授賞 贈呈 就任 除幕 起工 竣工 落成 追悼 慰霊
         表彰 認証 引き渡し 進水 任命 記念 告別 成人 祝賀 出発`,
      ),
    },
    means: ['社長は新工場の開所｜式｜に出席した。'],
    butNot: ['ルーレット｜式｜のくじを引いた。'],
  }),
  affix('suffix 式', 'type', {
    why: 'After a way of working 式 is the type.',
    when: 'always',
    means: ['ルーレット｜式｜のくじを引いた。'],
  }),
  affix('suffix 法', 'method', {
    why: 'After what one does 法 is how to do it.',
    when: {
      before: words(
        '治療 療 解決 予防 対処 活用 調理 製造 検査 使用 測定 計算 利用 栽培 教育 健康 学習 勉強',
      ),
    },
    means: ['農家が栽培｜法｜を教える。'],
  }),
  affix('suffix 法', 'law', {
    why: 'After its subject, or after 」, 法 is the law about it.',
    when: {
      before: words(
        `防止 規制 規正 保護 基本 取締 促進 対策 設置 特別措置 保険 権限 改正 管理 処罰 組織 禁止 支援 振興 保障
           事業 会社 法人 団体 契約 取引 税 派遣 安全 衛生 育成 救済 制限 適正 活用促進`,
      ),
    },
    means: ['公文書管理｜法｜を改める。', '「国際緊急経済権限｜法｜を使った。'],
  }),
  affix('suffix 中', 'during', {
    why: 'After a period or an activity 中 is the time that it lasts.',
    when: {
      before: words(
        '試合 期間 会議 会見 大戦 戦争 休暇 演説 滞在 走行 飛行 授業 勤務 運転 年度 任期',
      ),
      after: 'に',
    },
    means: ['演説｜中｜に撃たれた。'],
    butNot: ['世界｜中｜の投資家が見ている。'],
  }),
  affix('suffix 高', 'high prices', {
    why: 'After what one has to pay for 高 is its high price.',
    when: { before: words('資材 燃料 原料 原材料 飼料 肥料 エネルギー コスト 食材 人件費 部材') },
    means: ['飼料｜高｜で酪農家が苦しむ。'],
    butNot: ['終値は420円｜高｜の3万9500円だった。'],
  }),
  affix('suffix 級', 'class', {
    why: 'In a sport 級 is a class of weight.',
    when: { before: words('キロ 超') },
    means: ['男子73キロ｜級｜で優勝した。'],
    butNot: ['閣僚｜級｜の会合を開いた。'],
  }),
  affix('suffix 系', 'related to', {
    why: 'After a name or a field 系 is what belongs to it; after a number it is a series of trains.',
    when: { notBefore: DIGIT },
    means: ['住友商事｜系｜の企業が買った。'],
    butNot: ['115｜系｜の電車が走る。'],
  }),
  ...affixes('suffix', 'These suffixes mean the same after every noun.', [
    ['produced in', 'ロシア｜産｜の原油を運ぶ。'],
    ['made', 'ベトナム｜製｜の衣類が増えた。'],
    ['area', 'アジア｜圏｜で売る。'],
    ['side', '与党｜側｜は採決を求めた。'],
    ['faction', '慎重｜派｜の議員が反対した。'],
    ['from', '日本｜発｜の技術が広がる。'],
    ['by', '地域｜別｜では関東が多い。'],
    ['compared with', '予想｜比｜で増えた。'],
    ['sources', '業界｜筋｜が明らかにした。'],
    ['more than', '全国に3万｜超｜の店がある。'],
    ['rate', '賃上げ実施｜率｜が上がった。'],
    ['cost', '研究委託｜費｜を追加した。'],
    ['crime', '男を監禁｜罪｜で起訴した。'],
    ['student', '就活｜生｜の8割が答えた。'],
    ['system', '志願｜制｜を導入する。'],
    ['degree', '志望｜度｜に影響する。'],
    ['value', '限界｜値｜を超えた。'],
    ['vehicle', '在庫｜車｜を売る。'],
    ['at the time of', '価格下落｜時｜に補助金を出す。'],
    ['within', 'ペルシャ湾｜内｜にとどまる。'],
    ['outside', '船は領海｜外｜へ出た。'],
    ['and others', '緊急通報｜等｜に使える。'],
    ['for', '企業｜向け｜に提供する。'],
    ['for', '練習｜用｜の球を使う。'],
    ['with', '電動ファン｜付き｜の服が売れた。'],
    ['shift away from', 'スーツ｜離れ｜が進む。'],
    ['graduate', '2027年｜卒｜の学生を調べた。'],
    ['quota', '21世紀｜枠｜で出場した。'],
    ['after', '会談｜後｜の会見で述べた。'],
    ['device', 'おみくじ｜器｜を作った。'],
    ['proposal', '統合｜案｜を示した。'],
    ['measures', '政府は刺激｜策｜を練る。'],
    ['gap', '年代｜差｜は見られなかった。'],
    ['fee', '仲介｜料｜を払った。'],
    ['number', '店舗｜数｜が増えた。'],
    ['amount', '取引｜量｜が増えた。'],
    ['right', '販売｜権｜を得た。'],
    ['each other', '勝者｜どうし｜で争う。'],

    ['type', '滞在｜型｜の観光が増えた。'],
    ['including', '手数料｜込み｜で払う。'],
    ['on par with', '欧米｜並み｜の水準になる。'],
    ['along', '国道｜沿い｜に店を出す。'],
    ['related to', '選挙｜絡み｜の事件が続く。'],

    ['already done', '対策｜済み｜の機器を使う。'],
    ['group', '起業家｜群｜が生まれた。'],
    ['amount', '投資｜額｜は計141億ドルに膨らんだ。'],
  ]),
];
