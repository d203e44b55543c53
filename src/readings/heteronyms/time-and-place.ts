/** Heteronyms of place, time and order, decided by the word that they relate to, next to them. */
import {
  ATTRIBUTIVE,
  begins,
  DIGIT,
  ends,
  NOUN_END,
  oneOf,
  type LegacyHeteronym,
} from './legacy-rules';
import { isAttributive, isNumber, isPlace } from './legacy-token-tests';

/** Rules, powers and leaders before 下 もと ("under", figuratively), not した ("beneath"). */
const RULES_AND_LEADERS = oneOf(`
  法 法律 憲法 憲章 規定 規則 原則 ルール 制 制度 体制 体系 枠組み 仕組み システム 方式 主義 王政 帝政 独裁
  監視 監督 管理 支配 統治 占領 指導 指揮 主導 保護 庇護 責任 権限 リーダーシップ 許可 承認 同意 合意 了解
  理解 協力 連携 協定 条約 契約 同盟 連合 命令 指示 宣言 条件 状況 環境 事態 前提 仮定 想定 認識 判断 影響 圧力
  方針 理念 思想 信念 目標 目的 計画 戦略 構想 政策 規制 統制 秩序 自由 平等 名 名目 旗 旗印 スローガン
  政権 内閣 政府 首相 大統領 総裁 社長 監督 コーチ 教授 先生 師匠 知事 市長 氏 さん 教皇 法皇 国王 皇帝 天皇
  将軍 両親 親 祖父母 祖父 祖母 父 母 太陽 星`);

/** Places and times before 中 じゅう, "throughout". */
const WHOLES = oneOf(`
  世界 日本 国 世 世間 家 体 からだ 身体 学校 部屋 島 クラス 会場 全国 地球 宇宙 店 館 顔 庭 村
  ヨーロッパ アメリカ アジア 夏 冬 今日 今年 今晩 今夜 明日 そこら あちこち 親戚`);

/** Text after 町中 まちじゅう, "the whole town"; 町中を歩く, "in the streets", is まちなか. */
const EVERYBODY_IN_TOWN = begins(
  'の(?:人|話題|噂|うわさ|住民)|が|に(?:広|響|知|あふれ|溢)|を(?:探|巻|挙|騒)|から人',
);

export const TIME_AND_PLACE: readonly LegacyHeteronym[] = [
  {
    surfaces: ['間'],
    rules: [
      // ま is a gap, in set phrases: 間もなく, 間に合う, 間を置く.
      {
        reading: 'ま',
        right: begins(
          'もな[くいか]|に合|を(?:お|置|空|あけ|取|持た|詰め)|が(?:悪|わる|持た|もた|抜け)',
        ),
      },
      {
        reading: 'ま',
        left: ends(
          oneOf(`いつの 床の 茶の 板の 玉座の 謁見の つかの 束の あっという アッという あっと言う 瞬く またたく
            知らぬ 見る見る みるみる 息つく 合い`),
        ),
      },
      // Names of rooms: 「松の間」.
      { reading: 'ま', left: ends('[「『][^「」『』、。]{1,5}の'), right: begins('[」』]') },
      { reading: 'あいだ', left: ends(ATTRIBUTIVE) },
      { reading: 'あいだ', right: begins('に(?:入|立っ|挟|割って)') },
    ],
  },
  {
    surfaces: ['この間', 'その間'],
    rules: [{ reading: 'あいだ' }],
  },
  {
    surfaces: ['後'],
    rules: [
      // The only ご after kana.
      { reading: 'ご', left: ends('その') },
      { reading: 'のち', left: ends('[晴曇雨雪れり]'), right: begins('[晴曇雨雪]|くもり|一時') },
      { reading: 'あと', left: ends('[ただのより]|この') },
      {
        reading: 'あと',
        left: ends('^|[、。はがで]'),
        right: begins(`${DIGIT}+(?:[日年分秒人回歩戦点]|時間|か月|試合)|わずか|少し`),
      },
      // At the head of a clause: 後に首相となった, 後の大統領; but 後は, 後で, 後から.
      { reading: 'のち', left: ends('^|[、。（(「『はがも]'), right: begins('[にの]') },
      { reading: 'あと', left: ends('^|[、。（(「『]'), right: begins('[はでもをが]|から') },
    ],
  },
  {
    surfaces: ['下'],
    rules: [
      { reading: 'した', left: ends('[歳才つ]'), previous: isNumber },
      {
        reading: 'もと',
        left: ends(`${RULES_AND_LEADERS}の`),
        right: begins('[でにへ、]|から|の平等|を離れ'),
      },
      { reading: 'した', left: ends('の') },
    ],
  },
  {
    surfaces: ['中'],
    rules: [
      // After a clause, "in the midst of": 忙しい中, 続く中.
      { reading: 'なか', previous: isAttributive, right: begins(NOUN_END) },
      { reading: 'なか', left: ends('しい'), right: begins(NOUN_END) },
      // Sizes and grades in a row: 大・中・小.
      { reading: 'ちゅう', left: ends('[大上小高][・、]'), right: begins('[・、と][小大下低]') },
      { reading: 'じゅう', left: ends('[街町]'), right: EVERYBODY_IN_TOWN },
      { reading: 'なか', left: ends('[街町]') },
      // "Throughout" is じゅう; "within" a term or "in the course of" an action is ちゅう.
      { reading: 'じゅう', left: ends(WHOLES), right: begins('[にのがをでかとは、。]|$') },
      { reading: 'じゅう', left: ends('一日|一晩|ひと晩|一年|四六時|年が年') },
      { reading: 'じゅう', left: ends('(?:[^月]|^)(?:1日|1晩|1年)'), right: begins('[^に]') },
      {
        reading: 'じゅう',
        previous: isPlace,
        // 米中, 訪中: China, as the second half of a word.
        left: ends('[^米英仏独露韓印日朝欧訪対在駐]'),
        right: begins('[のでをが]|に(?:広|知|響|あ)|から'),
      },
    ],
  },
  {
    surfaces: ['町中', '街中'],
    rules: [{ reading: 'まちじゅう', right: EVERYBODY_IN_TOWN }, { reading: 'まちなか' }],
  },
  {
    surfaces: ['上'],
    // 協議する上で, 行った上に: うえ after a clause; じょう is a suffix of nouns.
    rules: [{ reading: 'うえ', previous: isAttributive }],
  },
  {
    surfaces: ['家中'],
    rules: [
      {
        reading: 'いえじゅう',
        right: begins('を(?:探|捜|さが|歩|走|掃)|が|の(?:窓|電気|物|もの|鍵)|に(?:広|響)'),
      },
    ],
  },
  {
    surfaces: ['側'],
    rules: [
      {
        reading: 'そば',
        left: ends('(?:母|父|親|妻|夫|子|彼|彼女|私|僕|あなた|家族)の|すぐ'),
        right: begins('に(?:い|居|寄|座|置|つい)|で|を離|から離|へ'),
      },
    ],
  },
  {
    surfaces: ['年'],
    rules: [
      // A rate per year: 年3%, 年に1度. その年, 迎えた年 are years, とし.
      {
        reading: 'ねん',
        left: ends('^|[^のるただい]'),
        right: begins(`${DIGIT}|約|平均|最大|最低|間|に${DIGIT}`),
      },
    ],
  },
  {
    surfaces: ['時'],
    // A word of its own is とき; どき and じ are second halves of compounds.
    rules: [
      { reading: 'とき', previous: isAttributive },
      { reading: 'とき', left: ends('^|[、。「のなた]') },
    ],
  },
  {
    surfaces: ['分'],
    // A share; わけ occurs only in words such as 言い分け.
    rules: [{ reading: 'ぶん', left: ends('[こそあ]の|[たるい]') }],
  },
  {
    surfaces: ['今日'],
    rules: [
      // "These days", in essays; the day of a report is きょう.
      {
        reading: 'こんにち',
        right: begins(
          'に至|的|では|でも|におい|の(?:国際|日本社会|日本経済|社会|世界|情勢|状況|繁栄|地位)',
        ),
      },
    ],
  },
  {
    surfaces: ['辺'],
    rules: [{ reading: 'へん', left: ends('この|その|あの|どの') }],
  },
  {
    surfaces: ['頃'],
    // 3時頃, 5月頃: rendaku after a time; alone it is ころ.
    rules: [{ reading: 'ごろ', previous: isNumber }],
  },
];
