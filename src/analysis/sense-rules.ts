/**
 * Which sense of a word the words beside it call for. Each rule says why; the first that applies wins.
 * (材料 beside 建築 is what houses are built of, in a market report what moves the price.)
 */
import type { Subject } from './subject';

export interface SenseRule {
  /** Headword and reading in hiragana, with a space between them. */
  words: readonly string[];
  /** Tells the senses that it puts first, by any of their glosses. */
  sense: RegExp;
  /** What stands before or behind the word: one of them is enough. Neither: always. */
  before?: RegExp;
  after?: RegExp;
  /** Only in paragraphs about these. */
  subjects?: readonly Subject[];
  reason: string;
}

/** What a price or a rate is measured in, and the marks that it reaches. */
const LEVEL =
  '(?:[円元銭台割％%値線]|ドル|ユーロ|ポンド|ポイント|バレル|ベーシス|水準|節目|大台|目盛り)';

export const SENSE_RULES: readonly SenseRule[] = [
  {
    words: ['割る わる'],
    sense: /fall below/u,
    before: new RegExp(`${LEVEL}を$`, 'u'),
    reason: 'A price falls below a level: 150円を割る.',
  },
  {
    words: ['割り込む わりこむ'],
    sense: /cut in|wedge/u,
    before: /(?:列|会話|話|間|前)に$/u,
    reason: 'One cuts into a line or a conversation: 列に割り込む.',
  },
  {
    words: ['抜ける ぬける'],
    sense: /go through|pass through/u,
    before: new RegExp(`${LEVEL}を$`, 'u'),
    reason: 'A price passes a level: 上値を抜ける.',
  },
  {
    words: ['付ける つける', 'つける つける', '着ける つける'],
    sense: /appraise|set \(a price/u,
    before: /(?:[高安]値|値|(?:円|ドル|台))を$/u,
    reason: 'A price is set: 安値を付ける.',
  },
  {
    words: ['重い おもい'],
    sense: /slow|sluggish/u,
    before: /(?:[上下]値|値動き|足取り|動き|腰)(?:が|の|は|も)?$/u,
    reason: 'What moves slowly: 上値が重い.',
  },
  {
    words: ['重い おもい'],
    sense: /serious \(punishment|severe/u,
    after: /^(?:刑|罪|罰|病|症|処分|判決|障害)/u,
    reason: 'Punishments and illnesses: 重い処分.',
  },
  {
    words: ['重い おもい'],
    sense: /important/u,
    before: /(?:責任|役割|意味)(?:が|の|は|も)$/u,
    after: /^(?:責任|役割|意味|決断|課題|腰)/u,
    reason: 'Duties and decisions: 責任が重い.',
  },
  {
    words: ['軽い かるい'],
    sense: /non-serious|minor/u,
    after: /^(?:刑|罪|罰|病|症|処分|けが|怪我)/u,
    reason: 'Punishments and injuries: 軽いけが.',
  },
  {
    words: ['買う かう'],
    sense: /stir|provoke/u,
    before: /(?:失笑|怒り|反感|恨み|ひんしゅく|不評|反発|歓心|けんか)を$/u,
    reason: 'What one draws upon oneself: 反感を買う.',
  },
  {
    words: ['買う かう'],
    sense: /to value/u,
    before: /(?:実力|努力|手腕|姿勢|経験|人柄|能力|意欲)を(?:高く)?$/u,
    reason: 'What is thought highly of: 手腕を買う.',
  },
  {
    words: ['見送る みおくる'],
    sense: /see someone off|see off/u,
    before:
      /(?:客|夫|妻|父|母|息子|娘|子|友人|ひつぎ|棺|選手|選手団|列車|船|一行|氏|さん|首相|大統領|出発)を$/u,
    reason: 'People who leave are seen off: 選手団を見送る.',
  },
  {
    words: ['見送り みおくり'],
    sense: /seeing|send-off|farewell/u,
    before: /(?:空港|駅|玄関|遺族|家族|盛大な|お)(?:で|の|に)?$/u,
    after: /^(?:に(?:来|行|訪|駆け)|の人|客)/u,
    reason: 'At stations and airports people are seen off: 空港で見送り.',
  },
  {
    words: ['圧力 あつりょく'],
    sense: /stress/u,
    before: /(?:水|蒸気|気体|空気|タイヤの?|配管の?|容器の?)$/u,
    reason: 'Of water and steam it is physical: タイヤの圧力.',
  },
  {
    words: ['筋 すじ'],
    sense: /^source|circle|channel/u,
    before: /(?:投機|短期|実需|外交|政府|関係|消息|市場|軍|当局|情報|交渉|業界|党|捜査|複数の)$/u,
    reason: 'Behind those who know: 外交筋.',
  },
  {
    words: ['筋 すじ'],
    sense: /reason|logic/u,
    after: /^(?:違い|が通|を通|の通|が悪|論)/u,
    reason: 'What makes sense: 筋が通る.',
  },
  {
    words: ['筋 すじ'],
    sense: /plot|storyline/u,
    before: /(?:物語|芝居|小説|話|あら)の?$/u,
    after: /^(?:書き|立て|書)/u,
    reason: 'Of a story: 筋書き.',
  },
  {
    words: ['手当 てあて', '手当て てあて'],
    sense: /medical|treatment/u,
    before: /(?:応急|救急|傷|けが|病|負傷者|けが人)(?:の|に)?$/u,
    after: /^を?受け/u,
    reason: 'Wounds are treated: 応急手当.',
  },
  {
    words: ['手当 てあて', '手当て てあて'],
    sense: /preparation/u,
    before: /(?:資金|財源|人員|原料|燃料|在庫|運転資金)(?:の|を)?$/u,
    reason: 'What is got ready in time: 資金の手当て.',
  },
  {
    words: ['材料 ざいりょう'],
    sense: /^ingredients|^materials?$/u,
    before: /(?:原|建築|料理|食|部品|電池|素|半導体|[作造]る|使う|パンの|家の)$/u,
    after: /^(?:費|価格|工学|科学|メーカー|を(?:混|炒|切|入れ))/u,
    reason: 'What things are made of: 建築材料, 材料費.',
  },
  {
    words: ['材料 ざいりょう'],
    sense: /grounds|basis/u,
    before: /(?:判断|検討|交渉|反論|安心|不安|懸念|議論)の?$/u,
    reason: 'What one judges by: 判断材料.',
  },
  {
    words: ['材料 ざいりょう'],
    sense: /^market factor$/u,
    before: /(?:市場|相場|投資家|株価)[はがの]?$|(?:新規|好|悪|売り|買い)$/u,
    after: /^(?:待ち|視|難|出尽くし|に(?:乏し|欠け)|を(?:待|探|織り込))/u,
    reason: 'A market waits for it in a paragraph of one sentence, too: 市場は材料を待つ.',
  },
  {
    words: ['材料 ざいりょう'],
    sense: /^ingredients|^materials?$/u,
    subjects: ['conflict', 'politics', 'other'],
    reason: 'The market’s sense is for news of the market.',
  },
  {
    words: ['引け ひけ'],
    sense: /outdone/u,
    after: /^を?(?:取|目)/u,
    reason: 'One is outdone: 引けを取らない.',
  },
  {
    words: ['相場 そうば'],
    sense: /reputation/u,
    after: /^(?:は|が)決ま/u,
    reason: 'What everybody takes for granted: 〜と相場が決まっている.',
  },
  {
    words: ['相場 そうば'],
    sense: /speculation/u,
    after: /^(?:操縦|に手を出)/u,
    reason: 'What gamblers do: 相場に手を出す.',
  },
  {
    words: ['反発 はんぱつ'],
    sense: /^rebound$|\brally\b/u,
    subjects: ['markets'],
    reason: 'Prices rebound; people, in other news, oppose.',
  },
  {
    words: ['反発 はんぱつ'],
    sense: /^rebound$|\brally\b/u,
    before: /[日週月]ぶりに?$|(?:平均|先物|指数|株価?|相場|価格|利回り)[はが][^、。]{0,8}$/u,
    reason:
      'A price that does so in a paragraph of one sentence, or after so many days: 3日ぶりに反発.',
  },
  {
    words: ['調整 ちょうせい'],
    sense: /^correction/u,
    subjects: ['markets'],
    before: /(?:株価|相場|上昇|高値|短期的な|スピード|価格|値幅)の?$/u,
    after: /^(?:局面|入り|色|売り|が(?:入|続|進)|含み|安)/u,
    reason: 'After a rise prices are corrected: 調整局面.',
  },
  {
    words: ['消化 しょうか'],
    sense: /consumption|using up/u,
    before: /(?:日程|予算|休暇|有休|売り|材料|在庫|予定|注文|受注残|悪材料)(?:を|の)?$/u,
    reason: 'Budgets and orders are used up: 売りを消化する.',
  },
  {
    words: ['派遣 はけん'],
    sense: /temporary/u,
    after: /^(?:社員|労働|切り|会社|法|業|スタッフ|先|元|契約)/u,
    reason: 'Of agencies and their staff: 派遣社員.',
  },
  {
    words: ['声 こえ'],
    sense: /opinion/u,
    before:
      /(?:との|という|といった|求める|望む|惜しむ|懸念する|批判の|反対の|賛成の|懸念の|住民の|市場の|国民の)$/u,
    after: /^(?:が|も)(?:上が|あが|出|あ[るっり]|多|相次|聞かれ|強|広が|根強|少な)/u,
    reason: 'What people say: 〜との声が上がる.',
  },
  {
    words: ['動き うごき'],
    sense: /trend|change/u,
    before: /(?:との|という|見直す|広がる|強まる|狙う|求める|促す|[高安]の)$/u,
    after: /^(?:が|も)(?:広が|加速|強ま|出|相次|活発|続|鈍)/u,
    reason: 'What spreads is a trend: 値上げの動きが広がる.',
  },
  {
    words: ['観測 かんそく'],
    sense: /expectation/u,
    before: /(?:との|という|利[上下]げ|緩和|早期|継続|増税|解散|進展|介入|景気)の?$/u,
    after: /^(?:が(?:広が|強|高|浮上|後退|出)|から|を背景|も(?:あ|出|浮上))/u,
    reason: 'What markets and politicians expect: 利下げの観測.',
  },
  {
    words: ['日中 にっちゅう'],
    sense: /Japan and China/u,
    after:
      /^(?:関係|首脳|両|外相|韓|共同|友好|貿易|間|平和|国交|戦争|経済|高官|の(?:首脳|外相|関係|間))/u,
    reason: 'What the two countries have between them: 日中関係.',
  },
  {
    words: ['日中 にっちゅう'],
    sense: /daytime/u,
    after:
      /^(?:の(?:気温|最高|暑さ|外出|取引|時間帯)|(?:に|は|も)(?:気温|暑|晴|日差し|外出|取引))/u,
    reason: 'Weather and trading have a day: 日中の気温. The lexicon knows the countries only.',
  },
  {
    words: ['発行 はっこう'],
    sense: /banknotes, bonds/u,
    before: /(?:債|国債|社債|紙幣|新株|旅券|カード|債券|株式|通貨)(?:を|の)?$/u,
    after: /^(?:体|済み株式|残高|額|市場|条件)/u,
    reason: 'Of securities and money: 国債の発行.',
  },
  {
    words: ['展開 てんかい'],
    sense: /deployment|expansion|spreading out/u,
    before: /(?:部隊|軍|兵|艦|艦隊|空母|店舗|事業|ミサイル|海外|店)(?:を|の|に|で)?$/u,
    reason: 'Troops and shops spread out: 部隊を展開する.',
  },
  {
    words: ['組む くむ'],
    sense: /alliance|unite/u,
    before: /(?:連立|タッグ|手|チーム|コンビ|連合|同盟|スクラム)を$|と$/u,
    reason: 'With others: 連立を組む.',
  },
  {
    words: ['迎える むかえる'],
    sense: /approach \(a certain time|enter \(a phase/u,
    before:
      /(?:期限|節目|局面|周年|年|正念場|ピーク|朝|日|期|山場|満了|最終日|終盤|任期|岐路|転機)を$/u,
    reason: 'What one reaches in time: 期限を迎える.',
  },
  {
    words: ['控える ひかえる'],
    sense: /in the offing|be soon/u,
    before: /(?:前|間近|目前|直前|後|来週|来月|来年|今秋|翌日|[月日年])に$/u,
    reason: 'What is to come: 選挙を来月に控える.',
  },
  {
    words: ['枠 わく'],
    sense: /quota|limit/u,
    before:
      /(?:融資|予算|受け入れ|出場|輸入|輸出|投資|発行|予備費|財政|漁獲|割当|保証)(?:の|額の)?$/u,
    reason: 'What is granted up to a limit: 融資枠.',
  },
  {
    words: ['壁 かべ'],
    sense: /barrier/u,
    before: /(?:(?:円|ドル)の|非関税|心の|制度の|言葉の|高い|厚い|年収の|収入の)$/u,
    after: /^(?:に(?:直面|ぶつか|阻)|が立ち|を(?:越え|乗り越))/u,
    reason: 'What cannot be passed easily: 103万円の壁.',
  },
  {
    words: ['溝 みぞ'],
    sense: /^gap/u,
    before: /(?:[間両][のに]|深い|意見の|認識の)$/u,
    after: /^(?:が(?:深|埋)|は(?:深|埋)|を(?:埋|深)|も深)/u,
    reason: 'Between sides: 溝が深い.',
  },
  {
    words: ['柱 はしら'],
    sense: /mainstay|support/u,
    before: /(?:政策|戦略|経済|収益|成長|事業|改革|対策|法案|計画|[一二三四]つ)の$/u,
    after: /^(?:に(?:据|位置|する)|とする|となる)/u,
    reason: 'What a plan rests on: 政策の柱.',
  },
  {
    words: ['気配 けはい', '気配 きはい'],
    sense: /tone \(of the market/u,
    before: /(?:買い|売り|特別)$/u,
    subjects: ['markets'],
    reason: 'What is bid: 買い気配.',
  },
  {
    words: ['続く つづく'],
    sense: /come after|rank next/u,
    before: /(?:[位国社県]|日本|中国|ロシア|ドイツ|最多|最大|首位|氏|これ)に$/u,
    reason: 'What comes behind another: 米国に続く.',
  },
  {
    words: ['開く ひらく'],
    sense: /hold \(meeting/u,
    before:
      /(?:会議|会見|会合|会談|総会|大会|集会|公聴会|式|式典|協議|閣議|懇談会|説明会|委員会|サミット|裁判)を$/u,
    reason: 'Meetings are held: 記者会見を開く.',
  },
  {
    words: ['開く ひらく', '開く あく'],
    sense: /to be wide|to widen|form a gap/u,
    before: /(?:差|格差|開き|距離|間隔)[がは]$/u,
    reason: 'Gaps widen: 差が開く.',
  },
  {
    words: ['開く ひらく'],
    sense: /to found|open \(a new business|establish/u,
    before: /(?:店|工場|支店|大使館|拠点|事務所|教室)を$/u,
    reason: 'Shops and offices are opened: 支店を開く.',
  },
  {
    words: ['切る きる'],
    sense: /reduce|discount/u,
    before: new RegExp(`${LEVEL}を$`, 'u'),
    reason: 'A number goes below: 5割を切る.',
  },
  {
    words: ['追う おう'],
    sense: /follow after|follow \(a set order/u,
    before: /(?:[上下]値|動向|行方|流れ)を$/u,
    reason: 'What one goes after: 上値を追う.',
  },
  {
    words: ['株 かぶ'],
    sense: /strain/u,
    before: /(?:変異|流行|オミクロン|デルタ|派生|ウイルス|ワクチン)$/u,
    reason: 'Of a virus: 変異株.',
  },
  {
    words: ['当たる あたる'],
    sense: /undertake|assigned/u,
    before: /(?:対応|救助|捜索|捜査|調査|復旧|警備|治療|対策|任務|作業|指揮|交渉)に$/u,
    reason: 'Duties: 救助に当たる.',
  },
  {
    words: ['挙げる あげる'],
    sense: /give \(an example|cite/u,
    before: /(?:理由|例|要因|名前|名|課題|点|懸念|一つ|など|候補)(?:に|を|として)$/u,
    reason: 'What is named: 理由を挙げる.',
  },
  {
    words: ['挙げる あげる'],
    sense: /to earn/u,
    before: /(?:成果|利益|戦果|業績|効果|収益)を$/u,
    reason: 'What is gained: 成果を挙げる.',
  },
  {
    words: ['固める かためる'],
    sense: /stabilize|strengthen \(belief|settle/u,
    before: /(?:方針|意向|案|決意|考え|立場|地盤|姿勢|支持)を$/u,
    reason: 'Intentions: 方針を固める.',
  },
  {
    words: ['練る ねる'],
    sense: /polish \(a plan|work out/u,
    before: /(?:案|策|計画|構想|対応|作戦|戦略|政策)を$/u,
    reason: 'Plans: 対策を練る.',
  },
  {
    words: ['詰める つめる'],
    sense: /work out \(details|go through thoroughly/u,
    before: /(?:協議|交渉|議論|細部|詳細|内容|条件|案|調整)を$/u,
    reason: 'What is talked through: 詳細を詰める.',
  },
  {
    words: ['押す おす'],
    sense: /overwhelm|overpower/u,
    before: /(?:売り|円[高安]|株[高安]|圧力|ドル[高安])に$/u,
    reason: 'Prices are pressed by sales: 売りに押される.',
  },
  {
    words: ['出る でる'],
    sense: /to appear|expressed|to occur/u,
    before:
      /(?:見方|声|懸念|売り|買い|批判|結果|影響|意見|動き|不満|被害|死者|けが人|効果|指摘|疑問)(?:が|も|は|の)$/u,
    reason: 'What comes up: 懸念の声が出る.',
  },
  {
    words: ['戻す もどす'],
    sense: /recover \(of a market/u,
    subjects: ['markets'],
    before: /(?:値|(?:円|ドル|台)|水準)(?:を|に|まで)$/u,
    reason: 'Prices recover: 3万8000円台に戻す.',
  },
  {
    words: ['崩れる くずれる'],
    sense: /crash|slump/u,
    before: /(?:株価?|相場|値|価格|市況)[がは]$/u,
    reason: 'Prices collapse: 相場が崩れる.',
  },
  {
    words: ['招く まねく'],
    sense: /bring on|cause/u,
    before: /(?:事態|混乱|批判|結果|危機|誤解|反発|不信|対立|インフレ|低下|悪化|上昇)を$/u,
    reason: 'What is brought about: 混乱を招く.',
  },
  {
    words: ['迫る せまる'],
    sense: /press \(someone|urge/u,
    before: /(?:決断|対応|譲歩|辞任|選択|見直し|撤回|返答|撤退|転換)を$/u,
    reason: 'What is pressed for: 譲歩を迫る.',
  },
  {
    words: ['払う はらう'],
    sense: /show \(e\.g\. respect|pay \(e\.g\. attention/u,
    before: /(?:注意|敬意|関心|配慮)を$/u,
    reason: 'Attention: 敬意を払う.',
  },
  {
    words: ['払う はらう'],
    sense: /sacrifice|effort/u,
    before: /(?:犠牲|努力|代償)を$/u,
    reason: 'Sacrifices: 犠牲を払う.',
  },
  {
    words: ['踏む ふむ'],
    sense: /follow \(rules/u,
    before: /(?:手続き|手順|段階|ステップ|プロセス)を$/u,
    reason: 'Formalities: 手続きを踏む.',
  },
  {
    words: ['処分 しょぶん'],
    sense: /disposal|selling off/u,
    before: /(?:資産|在庫|廃棄物|ごみ|株式|土地|核のごみ|最終)(?:を|の)?$/u,
    after: /^(?:場|益|損)/u,
    reason: 'Things are disposed of: 資産処分.',
  },
  {
    words: ['処分 しょぶん'],
    sense: /punishment/u,
    before: /(?:懲戒|行政|停職|免職|退学|厳正な|厳しい|重い|軽い)$/u,
    after: /^(?:を?受け|を下|歴|保留)/u,
    reason: 'People are punished: 懲戒処分.',
  },
  {
    words: ['大口 おおぐち', '大口 おおくち'],
    sense: /large amount/u,
    after: /^(?:の?(?:注文|投資|取引|顧客|契約|受注|融資|買い|売り|株主))/u,
    reason: 'Of orders: 大口注文.',
  },
  {
    words: ['か か'],
    sense: /reportedly/u,
    after: /^[」』）)]?$/u,
    before: /(?:[\p{Script=Han}\p{Script=Katakana}ー]|へ|も)$/u,
    reason: 'At the end of a headline behind a noun it marks a report: 年内にも合意か.',
  },
];
