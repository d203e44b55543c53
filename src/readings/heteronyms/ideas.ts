/** Heteronyms for abstract things, decided by set phrases and neighboring verbs. */
import { begins, ends, KATAKANA, oneOf, type LegacyHeteronym } from './legacy-rules';

const WITH_HANDLES = oneOf(`
  傘 包丁 ナイフ 斧 おの 鍬 くわ 鎌 ほうき ブラシ スプーン フォーク ハンマー ひしゃく フライパン 鍋 うちわ モップ
  スコップ シャベル ラケット 槍 やり`);

export const IDEAS: readonly LegacyHeteronym[] = [
  {
    surfaces: ['音'],
    rules: [
      { reading: 'ね', right: begins('を(?:上げ|あげ)') },
      { reading: 'ね', left: ends('(?:琴|虫|笛|鈴|三味線|尺八|鐘|ぐう|ぐぅ)の') },
      // The Chinese reading of a character and the sounds of a language.
      { reading: 'おん', right: begins('と訓|読み|便') },
      { reading: 'おん', left: ends('(?:漢字|字)の|[子母鼻促撥長濁]') },
    ],
  },
  {
    surfaces: ['風'],
    rules: [
      // A manner: どういう風に, 洋風, ドイツ語風に.
      {
        reading: 'ふう',
        left: ends('(?:[こそあど]うい|とい)う|(?:[こそあど]ん)な|知らぬ|といった'),
        right: begins('(?!が吹|の音|[をで]受け)'),
      },
      { reading: 'ふう', left: ends(`${KATAKANA}{2}`), right: begins('[のにで、。]') },
    ],
  },
  {
    surfaces: ['種'],
    rules: [
      {
        reading: 'しゅ',
        left: ends('(?:この|その|同|各|異なる|新しい)'),
        right: begins('(?!をまく|を植|から芽)[のがをはにと]'),
      },
      { reading: 'しゅ', left: ends('という'), right: begins('[がはをに]') },
      {
        reading: 'しゅ',
        right: begins('の(?:保存|多様|起源|分化|絶滅|存続)|に属|として(?:の|記載|独立)|が絶滅'),
      },
    ],
  },
  {
    // Set phrases with the Sino-Japanese verb: 敬意を表す. Otherwise feelings are あらわす.
    surfaces: ['表し', '表する', '表す', '表さ'],
    rules: [
      {
        reading: 'ひょう',
        left: ends(
          '(?:敬意|謝意|弔意|賛意|祝意|誠意|(?:哀悼|感謝|遺憾|歓迎|弔慰|祝福|反対)の意)を',
        ),
      },
    ],
  },
  {
    surfaces: ['命'],
    rules: [
      // An order.
      { reading: 'めい', right: begins('によ[りっ]|を受け|に(?:従|背)|を(?:下|奉)|が下') },
    ],
  },
  {
    surfaces: ['罰'],
    rules: [{ reading: 'ばち', right: begins('が?(?:当た|あた)') }, { reading: 'ばつ' }],
  },
  {
    surfaces: ['訳'],
    rules: [
      { reading: 'やく', left: ends('[語文詩]の'), right: begins('[をはがでに]') },
      { reading: 'やく', right: begins('を(?:付|つけ|担当|手掛|参照)') },
    ],
  },
  {
    surfaces: ['性'],
    rules: [{ reading: 'しょう', right: begins('に(?:は|も)?(?:合|あ[わいうっ])') }],
  },
  {
    surfaces: ['期'],
    rules: [{ reading: 'ご', left: ends('この'), right: begins('に(?:及|およ)') }],
  },
  {
    surfaces: ['緒'],
    rules: [
      { reading: 'お', left: ends('袋の') },
      { reading: 'お', right: begins('[がを]切') },
    ],
  },
  {
    surfaces: ['柄'],
    rules: [
      {
        reading: 'がら',
        right: begins(
          'に(?:も)?な[いく]|[がの]悪|物|入り|の(?:シャツ|ネクタイ|服|着物|ワンピース)',
        ),
      },
      // A handle.
      { reading: 'え', right: begins('を(?:握|持|つか|折)') },
      { reading: 'え', left: ends(`${WITH_HANDLES}の`) },
    ],
  },
  {
    surfaces: ['要'],
    // The pivot of something; 要する and 要がある are よう.
    rules: [
      {
        reading: 'かなめ',
        left: ends('の'),
        right: begins('[をはが](?!あ)|と(?:な|し|も|い)|で[あすはも、]|だ|に(?:な|い)|」|。'),
      },
    ],
  },
  {
    surfaces: ['術'],
    // A means: なす術がない.
    rules: [
      {
        reading: 'すべ',
        left: ends('[すぐるむぬつ]'),
        right: begins('[がはも]?な|を(?:知|失|持た)|が見'),
      },
    ],
  },
  {
    surfaces: ['上手'],
    rules: [
      // A grip in sumo, the better of two.
      { reading: 'うわて', left: ends('[左右]|得意の|[一二]枚') },
      { reading: 'うわて', right: begins('を(?:取|引)|投げ|出し') },
    ],
  },
  {
    surfaces: ['平', '平に'],
    rules: [{ reading: 'たいら', right: begins('に?(?:し|す|な[らしっる]|成|均|広|伸)|ら') }],
  },
  {
    surfaces: ['大分'],
    // 大分 "considerably" before a change or a degree, otherwise the prefecture.
    rules: [
      {
        reading: 'だいぶ',
        right: begins(
          '(?:前|後|良|よく|よい|遅|高|低|少な|変わ|暑|寒|涼|暖|増え|減|早|違|異な|慣れ|疲|楽|長|短|回復|離れ|進|古|傷|安|痩|落ち)',
        ),
      },
    ],
  },
  {
    surfaces: ['分別'],
    // Of waste ぶんべつ, of persons ふんべつ.
    rules: [
      { reading: 'ぶんべつ', left: ends('(?:ごみ|ゴミ|廃棄物|資源|プラスチック|家庭)の?') },
      {
        reading: 'ぶんべつ',
        right: begins('収集|回収|作業|処理|排出|解体|して(?:捨|出|回)|を徹底|し、'),
      },
      {
        reading: 'ふんべつ',
        right: begins('[のが](?:ある|な[いく])|がつ|を(?:わきまえ|失)|くさ|盛り|ざかり'),
      },
    ],
  },
  {
    surfaces: ['背筋'],
    rules: [
      { reading: 'はいきん', right: begins('を(?:鍛|使)|力|運動|トレ') },
      { reading: 'はいきん', left: ends('腹筋[とや、・]') },
    ],
  },
  {
    surfaces: ['寒気'],
    // A chill with a fever is さむけ; cold air in weather reports is かんき.
    rules: [
      { reading: 'さむけ', right: begins('が(?:する|し[たてま])|を(?:感|覚|もよお|訴)|に襲') },
      { reading: 'かんき', right: begins('[がのをに]|団|や') },
    ],
  },
  {
    surfaces: ['仮名'],
    // The script; otherwise 仮名 かめい is a pseudonym.
    rules: [
      { reading: 'かな', left: ends('漢字[とにや]|振り|送り|[平片]') },
      { reading: 'かな', right: begins('を(?:振|ふ|付|使|書)|で書|遣い|交じり|文字|漢字|入力') },
    ],
  },
  {
    surfaces: ['心中'],
    // One's feelings are しんちゅう; しんじゅう is a joint suicide.
    rules: [
      { reading: 'しんじゅう', left: ends('一家|無理|親子|母子|父子|家族|集団') },
      { reading: 'しんちゅう', right: begins('は|を(?:察|吐|明か|語|思)|穏|お察|複雑|では') },
    ],
  },
  {
    surfaces: ['私事'],
    rules: [{ reading: 'わたくしごと', right: begins('で|だが|ながら|を報告') }],
  },
  {
    surfaces: ['細々', '細細'],
    rules: [{ reading: 'ほそぼそ', right: begins('と(?:暮|生|続|営|経営|した(?:暮|生活))') }],
  },
  {
    surfaces: ['字'],
    // The courtesy name in lives of Chinese: 字は孟徳、.
    rules: [
      {
        reading: 'あざな',
        left: ends('^|[。、（(]'),
        right: begins('は\\p{Script=Han}{2}[。、）)]'),
      },
    ],
  },
];
