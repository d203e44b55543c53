/** Heteronyms for concrete things. */
import { begins, ends, NOUN_END, oneOf, type LegacyHeteronym } from './legacy-rules';

const HORNED = oneOf(`
  鹿 シカ 牛 水牛 サイ ヤギ 羊 ヒツジ トナカイ 鬼 悪魔 動物 獣 虫 カブトムシ`);
const WITH_CORNERS = oneOf(`
  机 街 曲がり 町 通り 道 テーブル 柱 箱 壁 家具 四つ 本棚 畳 部屋`);

export const THINGS: readonly LegacyHeteronym[] = [
  {
    surfaces: ['仏'],
    // The Buddha; before matters of a state 仏 is France.
    rules: [
      {
        reading: 'ほとけ',
        right: begins('の(?:教|道|姿|像|慈悲|座|世|心|力|顔)|様|さま|が宿|に(?:仕|な[るっ]|祈)'),
      },
    ],
  },
  {
    surfaces: ['角'],
    rules: [
      { reading: 'つの', left: ends(`${HORNED}の(?:ような)?`) },
      { reading: 'つの', right: begins('[がを]生|を突き') },
      { reading: 'かど', left: ends(`${WITH_CORNERS}の`) },
      {
        reading: 'かど',
        right: begins(
          'を曲が|を[左右]|の(?:家|店|ガソリン|コンビニ|席|ビル|交差)|が立|に(?:ぶつ|立[つっち])|で(?:待|曲)',
        ),
      },
    ],
  },
  {
    // The toy; ふうしゃ is a wind turbine.
    surfaces: ['風車'],
    rules: [
      { reading: 'かざぐるま', left: ends(`${oneOf('紙 折り紙 おもちゃ 手作り 色とりどり')}の`) },
      { reading: 'かざぐるま', right: begins('を(?:吹|飾|供え|手に)') },
    ],
  },
  {
    surfaces: ['空'],
    rules: [
      {
        reading: 'から',
        right: begins(
          'の(?:容器|箱|瓶|びん|ビン|ボトル|ペットボトル|缶|袋|状態|まま|皿|グラス|ポケット|財布|封筒|コップ|ケース|カップ|' +
            'タンク|コンテナ|バケツ|薬|弁当|段ボール|ダンボール)|っぽ|に(?:なった|なって|した|して)(?!く)|だった',
        ),
      },
      // Empty: 空のまま.
      { reading: 'から', left: ends('[をが](?:、)?'), right: begins('のまま') },
    ],
  },
  {
    surfaces: ['表'],
    rules: [
      // The front, the open; ひょう is a table of figures.
      {
        reading: 'おもて',
        right: begins(
          'に(?:出[るたさてなずし]|立[つっち])|[とや]裏|の顔|舞台|通り|向き|で(?:待|遊)',
        ),
      },
    ],
  },
  {
    surfaces: ['的'],
    rules: [
      // A target is a word of its own; てき is a suffix.
      {
        reading: 'まと',
        left: ends('^|[、。「はがのをにて]'),
        right: begins('[をはがもと]|に(?:中|当|向|な[っる]|矢|命)|から|外れ|以外'),
      },
    ],
  },
  {
    surfaces: ['縁'],
    rules: [
      {
        reading: 'ふち',
        left: ends(
          oneOf(`崖 がけ 池 川 湖 沼 井戸 穴 火口 谷 プール グラス コップ カップ 皿 茶碗 鍋 眼鏡 メガネ レンズ 窓
          帽子 カード 鏡 目`) + 'の',
        ),
      },
    ],
  },
  {
    surfaces: ['土'],
    rules: [
      // Soil; with other days of the week it is Saturday.
      {
        reading: 'つち',
        left: ends('^|[^0-9０-９（(月火水木金日・〜～]'),
        right: begins('(?![・、〜～]日)(?:[をがにで]|の(?!日|曜)|と(?!日)|や(?!日)|から|まで)'),
      },
    ],
  },
  {
    surfaces: ['道'],
    rules: [
      // The administration of Hokkaido.
      {
        reading: 'どう',
        right: begins('(?:職員|幹部|当局|教委|教育委|議会|の担当者|の職員|と(?:札幌|函館|旭川))'),
      },
    ],
  },
  {
    surfaces: ['実'],
    rules: [
      { reading: 'じつ', right: begins('の(?:父|母|親|両親|兄|姉|弟|妹|息子|娘|子)') },
      // A fruit; 実は in truth, 実を取る substance.
      {
        reading: 'み',
        right: begins(
          'を(?:結|つけ|付け|食べ|収穫|摘|採)|が(?:な[るっ]|つ[いく]|付|熟|落ち|赤)|に育',
        ),
      },
      { reading: 'み', left: ends('[木草花樹麦]の|果物の|植物の') },
    ],
  },
  {
    surfaces: ['幸'],
    rules: [{ reading: 'さち', left: ends('[海山里森]の|大地の') }],
  },
  {
    surfaces: ['園'],
    rules: [{ reading: 'その', left: ends('(?:学び|乙女|女|花|知恵)の') }],
  },
  {
    surfaces: ['政'],
    rules: [
      {
        reading: 'まつりごと',
        left: ends('^|[、。のはがて]'),
        right: begins('を(?:司|つかさど|執|行)'),
      },
    ],
  },
  {
    surfaces: ['頭'],
    rules: [{ reading: 'こうべ', right: begins('を垂') }],
  },
  {
    surfaces: ['夜'],
    // よ in what it does: dawn and growing late.
    rules: [{ reading: 'よ', right: begins('[がも]明け|[がも]更け|が白|の明け|を徹|を明か|ごと') }],
  },
  {
    surfaces: ['仇'],
    rules: [
      { reading: 'かたき', left: ends('[親父母兄君]の|主君の') },
      { reading: 'かたき', right: begins('を(?:討|取|と)|討') },
    ],
  },
  {
    surfaces: ['頭数'],
    // Heads of people to be brought together; cattle are counted とうすう.
    rules: [{ reading: 'あたまかず', right: begins('[をが](?:そろ|揃|合わ|足り)') }],
  },
  {
    surfaces: ['面'],
    rules: [{ reading: 'おもて', right: begins('を(?:上げ|伏せ)') }],
  },
  {
    surfaces: ['雨露'],
    rules: [{ reading: 'あめつゆ', right: begins('を') }],
  },
  {
    surfaces: ['小人'],
    rules: [{ reading: 'しょうにん', left: ends('大人[・、]|以下の|未満の|大人と') }],
  },
  {
    surfaces: ['内海'],
    rules: [{ reading: 'ないかい', left: ends('[あいただのな]|ある') }],
  },
  {
    surfaces: ['他'],
    rules: [
      { reading: 'ほか', left: ends('(?:^|[^の])'), right: begins('[のにはをがで、。も]|$') },
    ],
  },
  {
    surfaces: ['弦'],
    rules: [{ reading: 'げん', left: ends('(?<!弓の)') }],
  },
  {
    surfaces: ['便'],
    // In medicine.
    rules: [
      { reading: 'べん', right: begins('が(?:出る|硬|緩|ゆる|漏)|に血|を(?:我慢|漏)|と比較') },
    ],
  },
  {
    surfaces: ['飯'],
    rules: [{ reading: 'はん', left: ends('[ご御朝昼夕晩]') }],
  },
  {
    surfaces: ['物'],
    // Words of their own; in compounds they are ぶつ, せん.
    rules: [{ reading: 'もの', left: ends('^|[ぁ-ん、。「]'), right: begins(NOUN_END) }],
  },
  {
    surfaces: ['船'],
    rules: [{ reading: 'ふね', left: ends('^|[ぁ-ん、。「]'), right: begins(NOUN_END) }],
  },
];
