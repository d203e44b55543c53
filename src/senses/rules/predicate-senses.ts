/** Senses of verbs, adjectives and expressions at the end of a sentence. */
import type { SenseRule } from './sense-rule';

/** Units of prices and rates, and marks that they reach. */
const LEVEL =
  '(?:[円元銭台割％%値線]|ドル|ユーロ|ポンド|ポイント|バレル|ベーシス|水準|節目|大台|目盛り)';

export const PREDICATE_SENSES: readonly SenseRule[] = [
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
    words: ['か か'],
    sense: /reportedly/u,
    after: /^[」』）)]?$/u,
    before: /(?:[\p{Script=Han}\p{Script=Katakana}ー]|へ|も)$/u,
    reason: 'At the end of a headline behind a noun it marks a report: 年内にも合意か.',
  },
];
