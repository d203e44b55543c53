/** Verbs and adjectives with the same kanji and okurigana, decided by object, subject or place. */
import { adjective, godan, ichidan } from './inflections';
import { begins, ends, oneOf, type LegacyHeteronym } from './legacy-rules';

/** Places that one goes to regularly (通う). */
const ATTENDED = oneOf(`
  学校 高校 大学 小学校 中学校? 学 院 園 塾 教室 病院 ジム スクール 施設 クリニック 科 校 予備校 道場 店 教会
  図書館 寺 所 室 館 キャンパス センター サロン レッスン 現場 職場`);

const PRECIPITATION = oneOf(`
  雨 雪 みぞれ ひょう 雹 あられ 霰 灰 夕立 ゲリラ豪雨 火の粉 砲弾`);

/** Feelings and thoughts, held (抱く) いだく; in the arms it is だく. */
const HELD_IN_MIND = oneOf(`
  不安 疑問 疑い 疑念 疑惑 夢 希望 期待 不満 関心 興味 懸念 [^重中外]心 感 感情 思い 野心 野望 恐怖 怒り 不信 憧れ
  あこがれ 幻想 志 大志 恨み 殺意 敵意 好意 悪意 印象 イメージ 愛着 憎しみ 憎悪 憧憬 考え コンプレックス 信念 念 理想`);

/** Things on the head (被る かぶる); harm is こうむる. */
const OVER_THE_HEAD = oneOf(`
  帽子 帽 ヘルメット かつら カツラ 鬘 面 仮面 マスク 布団 毛布 水 灰 泥 砂 土 雪 ほこり 埃 頭巾 フード 冠 笠 兜 かぶと
  ベール 波 火の粉 猫 袋 シーツ キャップ 罪 潮`);

const INSTRUMENTS = oneOf(`
  ピアノ ギター バイオリン ヴァイオリン チェロ ベース オルガン 琴 三味線 ハープ ウクレレ 楽器 曲 鍵盤 弦 伴奏
  ショパン バッハ キーボード`);
const FLICKED = oneOf('水 油 雨 汚れ 指 指先 そろばん コイン ボール シュート 石 光 水分 球');

/** Final parts of names of organizations. */
const BODIES = oneOf(`
  政府 省 庁 署 局 課 党 銀行 日銀 会 社 院 所 警察 軍 国 県 府 市 町 村 側 団 団体 チーム グループ 大 大学 センター
  機関 本部 裁 地検 紙 氏 相 大統領 知事 市長 長官 会長 社長 委員`);
/** Actions as objects of 行う, after the verb. */
const ACTIONS = oneOf(
  '調査 会見 演説 発表 措置 取り組み 協議 会談 交渉 実験 研究 攻撃 工事 試合 訓練',
);

const HABITS = oneOf(`
  たばこ タバコ 煙草 酒 お酒 ギャンブル 喫煙 飲酒 悪口 冗談 けんか 喧嘩 仕事 学校 会社 こと`);

export const VERBS: readonly LegacyHeteronym[] = [
  {
    // A form of 行う and of 行く; all other forms of the two differ.
    surfaces: ['行っ'],
    rules: [
      // 行く along a way; otherwise a verb with an object is 行う.
      { reading: 'い', left: ends('[道坂街先]を|て|へ|一緒に') },
      { reading: 'おこな', left: ends('を') },
      {
        reading: 'い',
        left: ends('(?:車|バス|電車|タクシー|自転車|飛行機|船|新幹線|徒歩|歩い)で'),
      },
      // A visit, without an object: 行ってみた, 行って来た.
      {
        reading: 'い',
        left: ends('(?:人|みんな|家族|夫婦)で|[がくめ、]'),
        right: begins('てみ|て来|てらっしゃい'),
      },
      // Organizations carry out actions, and actions take place somewhere.
      { reading: 'おこな', left: ends(`${BODIES}[がは]`) },
      { reading: 'おこな', right: begins(`た${ACTIONS}`) },
      { reading: 'おこな', left: ends('(?<![にへ])[もは]'), right: begins('て(?:い|お)') },
      { reading: 'おこな', left: ends('(?<![人分族婦達な緒りま])で') },
    ],
  },
  {
    surfaces: ['開け', '開ける'],
    // A view or prospect opens up (ひらける); opening a door is あける.
    rules: [{ reading: 'ひら', left: ends('(?:視界|展望|眺望|眺め|前途|未来|見通し|活路|道)が') }],
  },
  {
    surfaces: godan('空く'),
    rules: [
      // An empty stomach, an uncrowded train or road (すく); free seats and hands are あく.
      {
        reading: 'す',
        left: ends('腹[がはもの]|おなか[がはもの]|小腹が|(?:電車|道|道路|車内|店内)[がは]'),
      },
      {
        reading: 'す',
        right: begins('(?:て(?:い)?[るた]|た)(?:電車|バス|車[内両]|列車|道|時間帯|店内|路線)'),
      },
    ],
  },
  {
    surfaces: ['通っ'],
    rules: [
      {
        reading: 'とお',
        left: ends('(?:バス|電車|汽車|列車|鉄道|車|道|道路|水|風|血|電気|ガス|話|筋)が'),
      },
      {
        reading: 'とお',
        left: ends('(?:審査|選考|予選|試験|面接|国会|議会|前|上|下|間|中)[にをがは]'),
      },
      { reading: 'かよ', left: ends(`${ATTENDED}(?:に|へ|にも|まで|には)`) },
      { reading: 'かよ', right: begins('た(?:小|中|高|大|学校|塾|幼|保育)') },
    ],
  },
  {
    surfaces: [...new Set([...godan('降る'), ...ichidan('降りる')])],
    rules: [
      { reading: 'ふ', left: ends(`${PRECIPITATION}(?:[がのはも]|など[がの])`) },
      { reading: 'ふ', left: ends(`${PRECIPITATION}[がはも][^、。がはをにもで]{1,6}[くにと]`) },
      { reading: 'ふ', right: begins('続|しき|積も|注|始め|出し|やま|やん|止') },
    ],
  },
  {
    surfaces: ichidan('止める'),
    rules: [
      // Giving something up; stopping something is とめる.
      { reading: 'や', left: ends(`(?:${HABITS}[をは]|途中で|取り|きっぱりと?)`) },
    ],
  },
  {
    surfaces: godan('入る'),
    // いる occurs only in set phrases.
    rules: [{ reading: 'い', left: ends('気に|念の|堂に|悦に|神に|気には|気にも|身の|手の') }],
  },
  {
    surfaces: godan('弾く'),
    rules: [
      { reading: 'ひ', left: ends(`${INSTRUMENTS}[をもはがの]`) },
      { reading: 'ひ', right: begins('方|語|手|こな') },
      { reading: 'はじ', left: ends(`${FLICKED}[をもがで]`) },
    ],
  },
  {
    surfaces: godan('抱く'),
    rules: [
      { reading: 'いだ', left: ends(`${HELD_IN_MIND}[をはも]`) },
      { reading: 'だ', left: ends('を') },
    ],
  },
  {
    surfaces: godan('被る'),
    rules: [
      { reading: 'かぶ', left: ends(`${OVER_THE_HEAD}[をも]`) },
      { reading: 'かぶ', right: begins('物|もの') },
      { reading: 'こうむ' },
    ],
  },
  {
    surfaces: adjective('辛い'),
    rules: [
      // A spicy taste or a strict evaluation (からい); つらい is hard to bear.
      {
        reading: 'から',
        right: begins(
          '(?:物|もの|カレー|料理|味|ラーメン|食|匂い|におい|キムチ|ソース|スープ|唐辛子|鍋|麺|調味|酒|大根|採点|評価|のが(?:好|苦手))',
        ),
      },
      {
        reading: 'から',
        left: ends(
          '(?:味|カレー|キムチ|スープ|ソース|唐辛子|唐がらし|塩|点|点数|評価|採点|料理|香辛料|ワサビ|わさび)[がはも]|ピリ|ピリッと|激|独特な',
        ),
      },
      { reading: 'つら' },
    ],
  },
  {
    surfaces: ['得る', '得れ'],
    // うる occurs only after a few stems.
    rules: [{ reading: 'う', left: ends('あり|有り|起こり|起り|なり') }],
  },
  {
    surfaces: ichidan('堪える'),
    rules: [
      { reading: 'こら', left: ends('(?:笑い|涙|怒り|痛み|悲しみ|苦しみ|空腹)を') },
      { reading: 'こた', left: ends('(?:身|骨身|こころ|心)に') },
      { reading: 'た', left: ends('に') },
    ],
  },
  {
    surfaces: ichidan('称える'),
    // Praise (たたえる); calling something a name, with と, is となえる.
    rules: [{ reading: 'たた', left: ends('[をも]') }],
  },
  {
    surfaces: ['勝っ'],
    rules: [
      {
        reading: 'まさ',
        left: ends('はるかに|遥かに|より(?:も|は)?'),
        right: begins('て(?:い|お)'),
      },
    ],
  },
  {
    surfaces: godan('汚す'),
    rules: [
      { reading: 'けが', left: ends('(?:名|名誉|晩節|家名|聖地|聖域|経歴|歴史|伝統)を') },
      { reading: 'よご' },
    ],
  },
  {
    surfaces: ichidan('汚れる'),
    rules: [{ reading: 'けが', right: begins('た(?:気持|心|魂|血|金|身)|なき') }],
  },
  {
    surfaces: [...ichidan('留める'), ...godan('留まる')],
    rules: [
      // To stay within limits (とどまる); とまる and とめる are of eyes and fasteners.
      {
        reading: 'とど',
        left: ends('(?<![目心気耳胸枝木])に(?:は|も)?'),
        right: begins('(?!金|具)'),
      },
    ],
  },
  {
    surfaces: ['過っ'],
    rules: [
      { reading: 'よぎ', left: ends('(?:脳裏|頭|胸|心|不安|目の前)[をが]') },
      { reading: 'あやま', right: begins('て') },
    ],
  },
  {
    surfaces: ['着い', '着き', '着く', '着か', '着け', '着こ'],
    // The second verb of a compound is つく; clothes are きる.
    rules: [{ reading: 'つ', left: ends('辿り|たどり|行き|追い|落ち|住み|泳ぎ|流れ|帰り') }],
  },
  {
    surfaces: godan('潜る'),
    rules: [
      {
        reading: 'くぐ',
        left: ends('(?:門|トンネル|ゲート|のれん|暖簾|網|網の目|鳥居|アーチ|監視の目)を'),
      },
      { reading: 'もぐ', left: ends('[にへ]') },
    ],
  },
  {
    surfaces: ['遣っ', '遣わ', '遣い', '遣う', '遣え'],
    rules: [{ reading: 'つか', left: ends('(?:気|言葉|金|心|無駄)を|気|無駄|上目') }],
  },
  {
    surfaces: godan('拘る'),
    rules: [
      { reading: 'かかわ', left: ends('にも'), right: begins('ず') },
      { reading: 'こだわ', left: ends('に') },
    ],
  },
  {
    surfaces: adjective('深い'),
    // 興味深い: rendaku in a compound.
    rules: [
      {
        reading: 'ぶか',
        left: ends('馴染み|なじみ|興味|意味|感慨|遠慮|用心|情け|慎み|執念|注意|思慮|罪|欲|疑り|毛'),
      },
    ],
  },
  {
    surfaces: ['叩き'],
    rules: [{ reading: 'たた', left: ends('(?<!はえ|ほこり|布団)') }],
  },
  {
    surfaces: ['怒り'],
    // The noun; a verb follows the stem of 怒る, おこる: 怒り出す.
    rules: [{ reading: 'いか', right: begins('[のをはがにとも、。]|$') }],
  },
  {
    surfaces: ichidan('栄える'),
    rules: [{ reading: 'さか', left: ends('[てにがはもでく、]') }],
  },
  {
    surfaces: ['得'],
    // A gain: 得した気分; with an object it is the verb.
    rules: [
      {
        reading: 'とく',
        left: ends('(?<!を)'),
        right: begins('し[たてまよ]|する|を[すし]|か損|な(?:の|情|話|気)'),
      },
    ],
  },
];
