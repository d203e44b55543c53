/** Second halves of compounds, with rendaku or an on reading there. */
import { begins, ends, KATAKANA, NOUN_END, oneOf, type LegacyHeteronym } from './legacy-rules';
import { isFirstHalf, isVerbalNoun } from './legacy-token-tests';

/** Rivers, islands, lakes … with a foreign name: ナイル川, バリ島, アドリア海; but not ゴミ山. */
const NAMED_BY_NATURE: readonly LegacyHeteronym[] = [
  ['川', 'がわ'],
  ['島', 'とう'],
  ['山', 'さん'],
  ['湖', 'こ'],
  ['海', 'かい'],
  ['港', 'こう'],
  ['城', 'じょう'],
].map(([kanji = '', reading = '']) => ({
  surfaces: [kanji],
  rules: [{ reading, left: ends(`(?<!ゴミ|ボタ|ハゲ|ズリ)(?<=${KATAKANA}{2})`) }],
}));

/** The provinces under the ritsuryō state, until 1871. */
const PROVINCES = oneOf(`
  山城 大和 河内 和泉 摂津 伊賀 伊勢 志摩 尾張 三河 遠江 駿河 伊豆 甲斐 相模 武蔵 安房 上総 下総 常陸
  近江 美濃 飛騨 信濃 上野 下野 陸奥 出羽 陸中 陸前 陸奥 磐城 岩代 羽前 羽後 若狭 越前 加賀 能登 越中 越後 佐渡
  丹波 丹後 但馬 因幡 伯耆 出雲 石見 隠岐 播磨 美作 備前 備中 備後 安芸 周防 長門
  紀伊 淡路 阿波 讃岐 伊予 土佐 筑前 筑後 豊前 豊後 肥前 肥後 日向 大隅 薩摩 壱岐 対馬`);

export const SECOND_HALVES: readonly LegacyHeteronym[] = [
  {
    surfaces: ['所'],
    // じょ in many names of establishments, しょ in those of offices.
    rules: [
      {
        reading: 'じょ',
        left: ends(
          '取引|料金|診療|研究|避難|停留|案内|休憩|駐在|保健|造船|検疫|測候|相談|投票|開票|検問|託児|教習|養成|訓練|給油|興信',
        ),
      },
    ],
  },
  {
    surfaces: ['済'],
    // 更新済, 承認済: rendaku, also if み is not written.
    rules: [{ reading: 'ずみ', previous: isVerbalNoun }],
  },
  {
    surfaces: ['不足'],
    // 人手不足, 看護師不足: rendaku after the thing that is lacking.
    rules: [{ reading: 'ぶそく', previous: isFirstHalf, left: ends('[^ぁ-ん]') }],
  },
  {
    surfaces: ['国'],
    // The provinces of old Japan have の in their names, though it is not written: 備前国.
    rules: [{ reading: 'のくに', left: ends(PROVINCES), right: begins('(?![内立道司民会際])') }],
  },
  { surfaces: ['上野'], rules: [{ reading: 'こうずけ', right: begins('国(?!立)') }] },
  { surfaces: ['下野'], rules: [{ reading: 'しもつけ', right: begins('国') }] },
  {
    surfaces: ['口'],
    rules: [{ reading: 'ぐち', left: ends('(?:入り|出入り|降り|上り|登り|下り|乗り|乗降)') }],
  },
  {
    surfaces: ['好き'],
    // 映画好き: rendaku in a compound. Before な it is mostly a predicate; 映画好きな人 is rare.
    rules: [
      {
        reading: 'ず',
        previous: isFirstHalf,
        left: ends('[^ぁ-ん]|きれい|おしゃれ'),
        right: begins('[のをはもとや、]|に(?!な)|が(?!増えた)|同士|で知'),
      },
    ],
  },
  {
    surfaces: ['通り'],
    rules: [
      {
        reading: 'どお',
        left: ends(
          '(?:これ|それ|今|いま)まで|ふだん|いつも|狙い|ねらい|望み|思い|願い|もくろみ|うわさ|見立て|取り決め|申し合わせ',
        ),
      },
      { reading: 'どお', previous: isFirstHalf, left: ends('[^ぁ-ん]') },
    ],
  },
  {
    surfaces: ['付'],
    // 機関銃付: "fitted with". After a date it is づけ, "dated".
    rules: [
      {
        reading: 'つき',
        previous: isFirstHalf,
        left: ends('[^年月日時]'),
        right: begins(NOUN_END),
      },
    ],
  },
  {
    surfaces: ['朝'],
    // A dynasty: ウマイヤ朝.
    rules: [
      {
        reading: 'ちょう',
        left: ends(`${KATAKANA}{2}`),
        right: begins('[のはがをにへもとで、。・）)]|王|$'),
      },
    ],
  },
  {
    surfaces: ['目'],
    // An order of animals or plants, before its family: ネコ目イヌ科.
    rules: [
      {
        reading: 'もく',
        left: ends('[ァ-ヴー](?<![ツタジトレロ]リ|タレ|ジト|ギョロ)'),
        right: begins(
          `${KATAKANA}+(?:亜?科|亜目|上科|下目)|に属|の(?:植物|動物|昆虫|魚|鳥|一種|哺乳)|$|[・ 　]`,
        ),
      },
    ],
  },
  {
    surfaces: ['紀'],
    // A period of the earth's history, not the clan きの.
    rules: [{ reading: 'き', left: ends('[ァ-ヴー畳年]') }],
  },
  {
    surfaces: ['位'],
    // 180cm位: "about", after a unit. Ranks are い.
    rules: [
      {
        reading: 'くらい',
        left: ends(
          '(?:ぶり|[こそど]の|[こそあど]れ|円|[cm]m|ｍ|メートル|キロ|グラム|時間|分|[かカヶ]月|[%％])',
        ),
      },
    ],
  },
  {
    surfaces: ['札'],
    rules: [{ reading: 'ふだ', left: ends('(?:持ち|切り|立て|下げ)') }],
  },
  {
    surfaces: ['市'],
    rules: [
      {
        reading: 'いち',
        left: ends('(?:のみ|蚤|歳|年|酉)の|朝顔|ほおずき|羽子板|陶器|骨董|古本|だるま|青空|植木'),
      },
    ],
  },
  ...NAMED_BY_NATURE,
];
