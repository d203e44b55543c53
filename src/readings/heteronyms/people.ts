/** Heteronyms for persons and families. */
import {
  ATTRIBUTIVE,
  begins,
  DIGIT,
  ends,
  KATAKANA,
  NOUN_END,
  oneOf,
  type LegacyHeteronym,
} from './legacy-rules';
import { isNumber, isPerson, isPlace, isStem } from './legacy-token-tests';

/** Predicates of the better of two: 早く寝た方がいい, 電車の方が便利だ. */
const BETTER = oneOf(`
  いい 良 よ[いくかさ] まし 無難 賢明 得策 有利 不利 得 安 高 早 速 遅 大き 小さ 強 弱 重 軽 長 短 近 遠 深
  大切 大事 優先 先 はる 遥 圧倒 ずっと よほど むしろ かえって 望まし 好まし 適 合理 効率 便利 簡単 楽 危険
  リスク 自然 正し 効果 上回 優 勝 おいし 面白 分かり わかり 怖 難 メリット 割 ふさわし 確実 可能性 人気 多少`);

/** Words before 方 that are said only of persons, whatever follows. */
const SURELY_PERSONS = oneOf(`
  ${DIGIT}人 [歳才代名] 以上 以下 未満 生まれ 連れ 多く ほとんど 大勢 大半 一般 地元 近所 初めて はじめて 初心者
  未経験 在住 在勤 出身 高齢 年配 被災地 家族 遺族 保護者 担当 担当者 係 店 スタッフ ファン 現職 現役 お悩み
  (?:妊娠|療養|入院|通院|治療|授乳|求職)中 県外 市外 都内 県内 市内 希望 障害 不自由 滞在 宿泊 来場`);

/** Persons, who may also be compared: 女性の方が多い is ほう. */
const PERSONS = oneOf(`
  女性 男性 高齢者 若者 外国 外国人 海外 日本人 被災者 関係者 利用者 参加者 経験者 患者 新患 住民 市民 国民
  学生 社会人 会社員 会員 読者 視聴者 アジア 欧米 上司 先輩 知人 友人 年上 年下 他 ほか 地域 周り 周囲 警察
  会社 企業 専門家 該当 対象`);

/** Endings of honorific verbs, and of what persons do or want. */
const RESPECTFUL = oneOf(`
  れた いただ[いく]た? いただける くださった くださる なさった なさる いらっしゃる いらっしゃらない 亡くなった
  という たい`);

/** Text after a person, not after one of two things. */
const AS_PERSON =
  '[はもにへ々](?!転|進|向か|賭)|[をの](?!選)|から(?:の|寄|質|相|お|い)|など|だけ|のみ|限定|' +
  `が(?:い[るたま]|いら|おら|対象|多|増|少な|${DIGIT})`;

export const PEOPLE: readonly LegacyHeteronym[] = [
  {
    surfaces: ['方'],
    rules: [
      // やり方, 考え方: after the stem of a verb, the way of doing something.
      { reading: 'かた', previous: isStem },
      { reading: 'ほう', right: begins(`が${BETTER}`) },
      { reading: 'ほう', left: ends('より[^、。]{1,9}|どちらかと[^。]{1,9}') },
      // お困りの方, ご利用の方: an honorific prefix means a person.
      {
        reading: 'かた',
        left: ends('[おご御](?!金|酒|茶|湯|腹|飯|米|肉)[^、。はがをにも]{1,6}の'),
      },
      { reading: 'かた', left: ends(`${SURELY_PERSONS}の`) },
      { reading: 'かた', left: ends(`${PERSONS}の`), right: begins(`${AS_PERSON}|、`) },
      { reading: 'かた', left: ends(RESPECTFUL), right: begins(`${AS_PERSON}|[でと、]|$`) },
      // 参加する方は, 苦手な方には, この方は; but 楽な方を is the easier way.
      {
        reading: 'かた',
        left: ends(
          '[うくぐすつぬぶむるただ]|(?:若|詳し|忙し|欲し|ほし|な|体調[のが]悪)い|[こそあ]の|' +
            '(?<!楽|簡単|安全|有利|確実|便利|そん|こん|どん)な',
        ),
        right: begins(AS_PERSON),
      },
    ],
  },
  {
    surfaces: ['家'],
    rules: [
      // Noble and other great families: ハプスブルク家, 加治木家, 五摂家. マンガ家 is a profession.
      { reading: 'け', left: ends('(?<!マンガ)(?<=[ァ-ヴー]{2})'), right: begins(NOUN_END) },
      { reading: 'け', previous: isPerson },
      // Families are named after places, too: 津軽家, 九条家.
      { reading: 'け', previous: isPlace },
      { reading: 'け', previous: isNumber },
      { reading: 'いえ', left: ends('[はがにをもでろ、。]') },
    ],
  },
  {
    surfaces: ['人'],
    // フランク人: a people or nationality; counted persons are にん.
    rules: [
      { reading: 'じん', left: ends(`${KATAKANA}{2}`), right: begins(NOUN_END) },
      {
        reading: 'ひと',
        left: ends(`${ATTRIBUTIVE}|[、。はがをにもでとり]`),
        right: begins(NOUN_END),
      },
    ],
  },
  {
    surfaces: ['者'],
    // After an attribute it is a word of its own: 従う者, 若き者.
    rules: [{ reading: 'もの', left: ends('[うくぐすつぬぶむるたきい]') }],
  },
  {
    surfaces: ['男'],
    // 五男: the fifth son of a family.
    rules: [
      { reading: 'なん', left: ends('(?:^|[^0-9０-９一二三四五六七八九十])[二三四五六七八九]') },
    ],
  },
  {
    surfaces: ['主'],
    rules: [
      { reading: 'しゅ', left: ends('を'), right: begins('と') },
      { reading: 'しゅ', right: begins('たる') },
      // 声の主, 家の主: the source or owner.
      {
        reading: 'ぬし',
        left: ends('の'),
        right: begins('(?:[はがをのもとへ、。]|に(?:会|聞い|なっ)|だ|で)'),
      },
    ],
  },
  {
    surfaces: ['殿'],
    rules: [
      { reading: 'どの', left: ends(`${KATAKANA}{2}`) },
      { reading: 'どの', previous: isPerson },
      { reading: 'との', left: ends('^|[、。「はがのに]'), right: begins('(?!を務)') },
    ],
  },
  {
    // Titles after a name; 君 and 様 by themselves are きみ, よう.
    surfaces: ['君'],
    rules: [
      { reading: 'くん', left: ends(`${KATAKANA}{2}`) },
      { reading: 'くん', previous: isPerson },
    ],
  },
  {
    surfaces: ['様'],
    rules: [
      { reading: 'さま', left: ends(`${KATAKANA}{2}`), right: begins(NOUN_END) },
      { reading: 'さま', previous: isPerson },
    ],
  },
  {
    surfaces: ['等'],
    rules: [
      // 僕等, 奴等: the plural of persons.
      { reading: 'ら', left: ends('[僕我彼君奴俺]|お前|私|あいつ') },
      // Not the given name ひとし, unless a title follows.
      { reading: 'とう', right: begins('(?!さん|氏|選手|君|くん)') },
    ],
  },
  {
    surfaces: ['雄'],
    rules: [
      {
        reading: 'おす',
        left: ends('^|[、。「はがでとやもの](?<!界の)'),
        right: begins('[がをと・、]|は(?!大)|の(?!姿)|[0-9０-９]'),
      },
    ],
  },
  {
    surfaces: ['共'],
    // Both together; the humble plural of 私共 is ども.
    rules: [
      {
        reading: 'とも',
        left: ends('男女|両国|両者|双方|両[党軍社校]|[二三両]人|と'),
        right: begins('[に、]'),
      },
    ],
  },
  {
    surfaces: ['大家'],
    // A master of an art, otherwise a landlord.
    rules: [
      {
        reading: 'たいか',
        left: ends('[画学道曲書界]の|(?:音楽|俳句|陶芸|落語|小説|短歌|研究|浮世絵)の'),
      },
    ],
  },
  {
    surfaces: ['目下'],
    rules: [
      { reading: 'めした', right: begins('の(?:者|人|相手)|に対') },
      { reading: 'めした', left: ends('目上[とや・、]') },
    ],
  },
  {
    surfaces: ['大勢'],
    rules: [
      // The general trend of elections, markets and the like; otherwise a crowd.
      {
        reading: 'たいせい',
        right: begins('が(?:判明|決|固|占|見)|を占|は(?:決|判明|変わ|固)|に(?:影響|従|変化)|判明'),
      },
      {
        // With a time in between: 大勢は深夜に判明した.
        reading: 'たいせい',
        right: begins('[はが][^。、]{1,8}(?:に|で)(?:判明|決ま|決し|固ま)'),
      },
      { reading: 'おおぜい', right: begins('[のがでに、いをはもと]|詰め|集|押し|訪|参') },
    ],
  },
];
