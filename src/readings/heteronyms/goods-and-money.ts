/** Heteronyms of markets and kitchens, decided by what is done with the thing. */
import { begins, ends, KATAKANA, oneOf, type LegacyHeteronym } from './legacy-rules';

/** Context of 米 as rice, not the United States: what is grown, sold and eaten. */
const OF_RICE = oneOf(`
  価格 値段 収穫 流通 増産 減反 作付 品種 備蓄 高騰 出荷 銘柄 栽培 おいし 味 生育 品質 集荷 卸 小売 収量 店頭 産地
  消費量 生産[量者農調] 需給 転売 販売 在庫`);
const DONE_TO_RICE = oneOf(`
  食 作 買 炊 研 とい 洗 売 収 生産 栽培 放出 育 もら 配 備蓄 仕入 確保 つく 主食`);

/** Words of mathematics and measurement before 値 あたい; prices are ね. */
const MATHEMATICAL = oneOf(`
  変数 関数 データ 属性 平均 測定 計算 確率 指数 係数 パラメータ パラメーター 数 式 型 行列 座標 温度 回数と`);

export const GOODS_AND_MONEY: readonly LegacyHeteronym[] = [
  {
    surfaces: ['金'],
    rules: [
      { reading: 'かね', left: ends('[お御]') },
      // Money is paid, lent, wanted; the metal has a price and a purity.
      {
        reading: 'かね',
        right: begins(
          'を?(?:払|借り|貸し|稼|もら|受け取|渡|ため[るたて]|貯め|使|出し|出す|盗|奪|だまし|騙し|要求|返|振り込|' +
            'せび|集め|預け|かけ|つぎ込|送|儲け|工面|用意|寄付|巻き上げ)|' +
            'が(?:かか|な[いくか]|足り|動|欲し|ほし|要|い[るら]|入|もら|あ[るれっ]|あり|余|絡|尽|必要|戻)|' +
            'に(?:困|汚|な[るっら]|絡|まつわ|目がくら)|の(?:流れ|使い|ため|問題|切れ|無駄|力|亡者|かか|な[いく]|貸し)|' +
            'で(?:買|解決|動|済|雇)|さえ|まみれ|持ち|もうけ|儲け|づかい|遣い|回り',
        ),
      },
      {
        reading: 'かね',
        left: ends('(?:政治|選挙|権力|時間|人|物|モノ|女|酒)と|や'),
        right: begins('[のをがに]'),
      },
      {
        reading: 'かね',
        left: ends(
          '(?:ていた|その|だました|奪った|稼いだ|もらった|借りた|渡した|得た|集めた|盗んだ|使った)',
        ),
      },
      // Not the surname キム before a comma or 相場.
      {
        reading: 'きん',
        left: ends('^|[、。の・「]'),
        right: begins('[、・とはがをのやも]|先物|相場|価格|現物|地金|市場|塊|製'),
      },
    ],
  },
  {
    surfaces: ['米'],
    rules: [
      { reading: 'べい', right: begins('ドル|[0-9]+年(?:債|物|国債)') },
      // Companies and places: 米アップル, 米ニューヨーク, 米CNN.
      {
        reading: 'べい',
        right: begins('(?!パン|サラダ|アレルギー|スナック)[ァ-ヴ][ァ-ヴー]|[A-ZＡ-Ｚ]{2}'),
      },
      // トランプ米次期政権: after a name in katakana, if another word follows; ブランド米 is rice.
      {
        reading: 'べい',
        left: ends(`${KATAKANA}{2}`),
        right: begins('(?!価格|農家|生産|作り)[\\p{Script=Han}ァ-ヴA-ZＡ-Ｚ]'),
      },
      { reading: 'こめ', left: ends('お') },
      {
        reading: 'こめ',
        right: begins(
          `の${OF_RICE}|を(?:${DONE_TO_RICE}|輸入し)|[やと・](?:野菜|麦|小麦|肉|魚|味噌|みそ|水|大豆|果物|豆|酒)|` +
            'が(?:不足|値上|高|足り|売|余|とれ|採れ|実|主食|安|買|店|な[いく])|' +
            '農家|作り|づくり|ぬか|俵|どころ|離れ|騒動|不足|余り|[0-9０-９]+(?:キロ|kg|トン|袋|俵)',
        ),
      },
    ],
  },
  {
    surfaces: ['額'],
    rules: [
      {
        reading: 'ひたい',
        right: begins(
          'に(?:汗|手|しわ|皺|傷|けが|あざ|キス|当て|ぶつ|縫)|を(?:切|打|けが|怪我|負傷|押さえ|合わせ|寄せ|割|縫|ぶつ)|' +
            'から(?:血|汗|出血)|の(?:汗|しわ|傷)',
        ),
      },
      { reading: 'ひたい', left: ends('[手指腕]を'), right: begins('に') },
    ],
  },
  {
    surfaces: ['値'],
    rules: [
      { reading: 'あたい', right: begins('する|し[たてなま]') },
      { reading: 'あたい', left: ends(`${MATHEMATICAL}の|回数と`) },
      {
        reading: 'あたい',
        right: begins(
          'を(?:求|代入|計算|返|入力|測|取る|とる|示|設定|持つ)|の集合|は(?:正|負|ゼロ|0)|が(?:大き|小さ|等し|得ら)|などを決',
        ),
      },
      {
        reading: 'ね',
        right: begins('[をが](?:上|下|つ[けくい]|付|崩|飛|戻|消|保|釣|決|張|動|高|安)'),
      },
    ],
  },
  {
    surfaces: ['人気'],
    // A deserted place; the popularity of a star is にんき.
    rules: [
      {
        reading: 'ひとけ',
        right: begins(
          `[のが]な(?:い|く|かった)(?:道|場所|路|公園|山|浜|海|通り|夜|所|ところ|駐車場|森|街|町|廃|裏|村|島|部屋|建物|校舎)`,
        ),
      },
    ],
  },
  {
    surfaces: ['市場'],
    // A marketplace with stalls; a market with prices is しじょう.
    rules: [
      {
        reading: 'いちば',
        left: ends('[魚花]|黒門|近江町|錦|公設|青空|水上'),
      },
      {
        reading: 'いちば',
        right: begins('(?:で|に|へ|は)買い|の(?:露店|屋台|店先|買い物)|を(?:歩|散策|のぞ)'),
      },
      {
        // Goods on display: 市場には魚が並ぶ.
        reading: 'いちば',
        right: begins('には?[^。、]{0,10}(?:魚|野菜|果物|花)[がもの](?:並|ずらり|山積)'),
      },
    ],
  },
  {
    surfaces: ['出所'],
    rules: [{ reading: 'でどころ', left: ends('(?:噂|うわさ|情報|資金|話|カネ|金)の') }],
  },
  {
    surfaces: ['銀杏'],
    rules: [
      {
        reading: 'ぎんなん',
        right: begins('が落ち|を(?:食|拾|炒|煎|焼)|ご飯|拾い|の(?:実|臭|におい)'),
      },
    ],
  },
  {
    surfaces: ['最中'],
    // The sweet is eaten and sold; さいちゅう is "in the midst of".
    rules: [
      {
        reading: 'もなか',
        right: begins(
          'を(?:食|頬張|ほおば|販売|売|贈|買|土産)|が(?:売|人気|名物|評判)|の皮|アイス',
        ),
      },
      { reading: 'もなか', left: ends('(?:和菓子店|名物|銘菓|手土産|アイス|あんこ)の?') },
    ],
  },
  {
    surfaces: ['鶏肉'],
    // In a kitchen it is とりにく, in trade けいにく.
    rules: [
      {
        reading: 'とりにく',
        right: begins('を(?:入れ|焼|炒|加|切|揚|煮|食べ|使)|と(?:野菜|玉|たま)|の(?:唐揚|から揚)'),
      },
    ],
  },
];
