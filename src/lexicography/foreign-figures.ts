/**
 * People in world news whose names are written in katakana, with their usual English form. ENAMDICT
 * has few of them from after 2010, and for a surname it has every form that sounds the same (ショルツ:
 * Scholz, Sholz). Underscores join the words of one part; a name of one part has no surname.
 */
import type { NameKind, ParsedName } from '../dictionary/compile/parse-enamdict';

/** By the name that they are known by, regardless of the office they hold today. */
const FIGURES: Readonly<Record<string, string>> = {
  'US politician': `
    ジョー・バイデン Joe Biden / ドナルド・トランプ Donald Trump / バラク・オバマ Barack Obama
    カマラ・ハリス Kamala Harris / マイク・ペンス Mike Pence / ジョージ・ブッシュ George Bush
    ヒラリー・クリントン Hillary Clinton / ビル・クリントン Bill Clinton / J・D・バンス J.D. Vance
    アントニー・ブリンケン Antony Blinken / ロイド・オースティン Lloyd Austin
    ジェイク・サリバン Jake Sullivan / マイク・ポンペオ Mike Pompeo / マルコ・ルビオ Marco Rubio
    ピート・ヘグセス Pete Hegseth / ナンシー・ペロシ Nancy Pelosi / ケビン・マッカーシー Kevin McCarthy
    マイク・ジョンソン Mike Johnson / ミッチ・マコネル Mitch McConnell / チャック・シューマー Chuck Schumer
    ジャネット・イエレン Janet Yellen / スコット・ベッセント Scott Bessent
    スティーブン・ムニューシン Steven Mnuchin / ハワード・ラトニック Howard Lutnick
    ジーナ・レモンド Gina Raimondo / キャサリン・タイ Katherine Tai / ジェミソン・グリア Jamieson Greer
    ロバート・ライトハイザー Robert Lighthizer / ピーター・ナバロ Peter Navarro / ジョン・ボルトン John Bolton
    ジョン・ケリー John Kerry / バーニー・サンダース Bernie Sanders / ニッキー・ヘイリー Nikki Haley
    ロン・デサンティス Ron DeSantis / ティム・ウォルズ Tim Walz / ラーム・エマニュエル Rahm Emanuel
    スティーブ・ウィトコフ Steve Witkoff / キース・ケロッグ Keith Kellogg / ヘンリー・キッシンジャー Henry Kissinger`,
  'US central banker': `
    ジェローム・パウエル Jerome Powell / ベン・バーナンキ Ben Bernanke / アラン・グリーンスパン Alan Greenspan
    ラエル・ブレイナード Lael Brainard / クリストファー・ウォラー Christopher Waller
    ミシェル・ボウマン Michelle Bowman / フィリップ・ジェファーソン Philip Jefferson / リサ・クック Lisa Cook
    マイケル・バー Michael Barr / ジョン・ウィリアムズ John Williams / メアリー・デイリー Mary Daly
    ニール・カシュカリ Neel Kashkari / ラファエル・ボスティック Raphael Bostic
    オースタン・グールズビー Austan Goolsbee / ジェームズ・ブラード James Bullard
    ロレッタ・メスター Loretta Mester / スティーブン・ミラン Stephen Miran / ケビン・ウォーシュ Kevin Warsh
    ケビン・ハセット Kevin Hassett`,
  'European central banker': `
    クリスティーヌ・ラガルド Christine Lagarde / マリオ・ドラギ Mario Draghi
    ジャンクロード・トリシェ Jean-Claude Trichet / フィリップ・レーン Philip Lane
    イザベル・シュナーベル Isabel Schnabel / ルイス・デギンドス Luis de_Guindos
    ヨアヒム・ナーゲル Joachim Nagel / フランソワ・ビルロワドガロー François Villeroy_de_Galhau
    アンドリュー・ベイリー Andrew Bailey / イェンス・ワイトマン Jens Weidmann`,
  'British politician': `
    キア・スターマー Keir Starmer / リシ・スナク Rishi Sunak / リズ・トラス Liz Truss
    ボリス・ジョンソン Boris Johnson / テリーザ・メイ Theresa May / デービッド・キャメロン David Cameron
    トニー・ブレア Tony Blair / ゴードン・ブラウン Gordon Brown / マーガレット・サッチャー Margaret Thatcher
    レイチェル・リーブス Rachel Reeves / ジェレミー・ハント Jeremy Hunt / デービッド・ラミー David Lammy
    ナイジェル・ファラージ Nigel Farage / クワシ・クワーテング Kwasi Kwarteng / ジェレミー・コービン Jeremy Corbyn`,
  'German politician': `
    オラフ・ショルツ Olaf Scholz / アンゲラ・メルケル Angela Merkel / フリードリヒ・メルツ Friedrich Merz
    アンナレーナ・ベーアボック Annalena Baerbock / ロベルト・ハーベック Robert Habeck
    クリスティアン・リントナー Christian Lindner / ボリス・ピストリウス Boris Pistorius
    フランクワルター・シュタインマイヤー Frank-Walter Steinmeier / ウォルフガング・ショイブレ Wolfgang Schäuble
    ヘルムート・コール Helmut Kohl / ゲアハルト・シュレーダー Gerhard Schröder / アリス・ワイデル Alice Weidel`,
  'French politician': `
    エマニュエル・マクロン Emmanuel Macron / マリーヌ・ルペン Marine Le_Pen / フランソワ・オランド François Hollande
    ニコラ・サルコジ Nicolas Sarkozy / ブリュノ・ルメール Bruno Le_Maire / ガブリエル・アタル Gabriel Attal
    ミシェル・バルニエ Michel Barnier / フランソワ・バイル François Bayrou / ジョルダン・バルデラ Jordan Bardella
    セバスチャン・ルコルニュ Sébastien Lecornu / ジャック・シラク Jacques Chirac / エリザベット・ボルヌ Élisabeth Borne`,
  'Italian politician': `
    ジョルジャ・メローニ Giorgia Meloni / シルビオ・ベルルスコーニ Silvio Berlusconi
    マテオ・サルビーニ Matteo Salvini / ジュゼッペ・コンテ Giuseppe Conte / セルジョ・マッタレッラ Sergio Mattarella`,
  'Spanish politician': 'ペドロ・サンチェス Pedro Sánchez / マリアノ・ラホイ Mariano Rajoy',
  'EU politician': `
    ウルズラ・フォンデアライエン Ursula von_der_Leyen / シャルル・ミシェル Charles Michel
    アントニオ・コスタ António Costa / ジョセップ・ボレル Josep Borrell / カヤ・カラス Kaja Kallas
    ジャンクロード・ユンケル Jean-Claude Juncker / バルディス・ドムブロフスキス Valdis Dombrovskis`,
  'Russian politician': `
    ウラジーミル・プーチン Vladimir Putin / ドミトリー・メドベージェフ Dmitry Medvedev
    セルゲイ・ラブロフ Sergei Lavrov / セルゲイ・ショイグ Sergei Shoigu / ドミトリー・ペスコフ Dmitry Peskov
    アンドレイ・ベロウソフ Andrei Belousov / ミハイル・ミシュスチン Mikhail Mishustin
    アレクセイ・ナワリヌイ Alexei Navalny / マリア・ザハロワ Maria Zakharova / ユーリー・ウシャコフ Yuri Ushakov
    ボリス・エリツィン Boris Yeltsin / ミハイル・ゴルバチョフ Mikhail Gorbachev / キリル・ドミトリエフ Kirill Dmitriev`,
  'founder of the Wagner Group': 'エフゲニー・プリゴジン Yevgeny Prigozhin',
  'Russian general': 'ワレリー・ゲラシモフ Valery Gerasimov',
  'Russian central banker': 'エリビラ・ナビウリナ Elvira Nabiullina',
  'Ukrainian politician': `
    ウォロディミル・ゼレンスキー Volodymyr Zelenskyy / ドミトロ・クレバ Dmytro Kuleba
    ペトロ・ポロシェンコ Petro Poroshenko / ルステム・ウメロフ Rustem Umerov / アンドリー・イエルマーク Andriy Yermak
    アンドリー・シビハ Andrii Sybiha / デニス・シュミハリ Denys Shmyhal / ミハイロ・ポドリャク Mykhailo Podolyak
    オレクシー・レズニコフ Oleksii Reznikov / ユリア・スビリデンコ Yulia Svyrydenko`,
  'Ukrainian general': `
    ワレリー・ザルジニー Valerii Zaluzhnyi / オレクサンドル・シルスキー Oleksandr Syrskyi`,
  'Belarusian politician': 'アレクサンドル・ルカシェンコ Alexander Lukashenko',
  'Hungarian politician':
    'ビクトル・オルバン Viktor Orbán / ペーテル・シーヤールトー Péter Szijjártó',
  'Polish politician': `
    ドナルド・トゥスク Donald Tusk / アンジェイ・ドゥダ Andrzej Duda / カロル・ナブロツキ Karol Nawrocki
    ラドスワフ・シコルスキ Radosław Sikorski / マテウシュ・モラウィエツキ Mateusz Morawiecki`,
  'Slovak politician': 'ロベルト・フィツォ Robert Fico',
  'Serbian politician': 'アレクサンダル・ブチッチ Aleksandar Vučić',
  'Greek politician':
    'キリアコス・ミツォタキス Kyriakos Mitsotakis / アレクシス・チプラス Alexis Tsipras',
  'Finnish politician': `
    サウリ・ニーニスト Sauli Niinistö / サンナ・マリン Sanna Marin / アレクサンデル・ストゥブ Alexander Stubb`,
  'Swedish politician':
    'ウルフ・クリステション Ulf Kristersson / マグダレナ・アンデション Magdalena Andersson',
  'Danish politician':
    'メッテ・フレデリクセン Mette Frederiksen / アナス・フォー・ラスムセン Anders Fogh Rasmussen',
  'Norwegian politician':
    'イエンス・ストルテンベルグ Jens Stoltenberg / ヨーナス・ガール・ストーレ Jonas Gahr Støre',
  'Dutch politician':
    'マルク・ルッテ Mark Rutte / ヘルト・ウィルダース Geert Wilders / ディック・スホーフ Dick Schoof',
  'Turkish politician': `
    レジェップ・タイップ・エルドアン Recep Tayyip Erdoğan / メブリュト・チャブシオール Mevlüt Çavuşoğlu
    ハカン・フィダン Hakan Fidan / メフメト・シムシェキ Mehmet Şimşek`,
  'Israeli politician': `
    ベンヤミン・ネタニヤフ Benjamin Netanyahu / ヨアブ・ガラント Yoav Gallant / ベニー・ガンツ Benny Gantz
    ナフタリ・ベネット Naftali Bennett / ヤイル・ラピド Yair Lapid / イサク・ヘルツォグ Isaac Herzog
    イタマル・ベングビール Itamar Ben-Gvir / ベザレル・スモトリッチ Bezalel Smotrich
    ギデオン・サール Gideon Sa'ar / イスラエル・カッツ Israel Katz / アリエル・シャロン Ariel Sharon`,
  'Palestinian politician': 'マフムード・アッバス Mahmoud Abbas / ヤセル・アラファト Yasser Arafat',
  'Hamas leader': 'ヤヒヤ・シンワル Yahya Sinwar / イスマイル・ハニヤ Ismail Haniyeh',
  'Hezbollah leader': 'ハッサン・ナスララ Hassan Nasrallah / ナイム・カセム Naim Qassem',
  'Iranian politician': `
    アリ・ハメネイ Ali Khamenei / マスード・ペゼシュキアン Masoud Pezeshkian / エブラヒム・ライシ Ebrahim Raisi
    ハッサン・ロウハニ Hassan Rouhani / アッバス・アラグチ Abbas Araghchi / モハンマドジャバド・ザリフ Mohammad Javad Zarif
    ガセム・ソレイマニ Qasem Soleimani / マフムード・アフマディネジャド Mahmoud Ahmadinejad`,
  'Syrian politician': 'バッシャール・アサド Bashar al-Assad / アフメド・シャラ Ahmed al-Sharaa',
  'Iraqi politician': 'サダム・フセイン Saddam Hussein',
  'Egyptian politician': `
    アブデルファタハ・シシ Abdel_Fattah el-Sisi / ホスニ・ムバラク Hosni Mubarak / ムハンマド・モルシ Mohamed Morsi`,
  'Saudi prince': 'ムハンマド・ビンサルマン Mohammed bin_Salman',
  'Saudi politician': 'アブドルアジズ・ビンサルマン Abdulaziz bin_Salman',
  'Libyan leader': 'ムアマル・カダフィ Muammar Gaddafi / ハリファ・ハフタル Khalifa Haftar',
  'al-Qaeda leader': 'ウサマ・ビンラディン Osama bin_Laden / アイマン・ザワヒリ Ayman al-Zawahiri',
  'Afghan politician': 'アシュラフ・ガニ Ashraf Ghani / ハミド・カルザイ Hamid Karzai',
  'Pakistani politician': `
    イムラン・カーン Imran Khan / シャバズ・シャリフ Shehbaz Sharif / ナワズ・シャリフ Nawaz Sharif`,
  'Indian politician': `
    ナレンドラ・モディ Narendra Modi / スブラマニヤム・ジャイシャンカル Subrahmanyam Jaishankar
    ラーフル・ガンジー Rahul Gandhi / マンモハン・シン Manmohan Singh / ニルマラ・シタラマン Nirmala Sitharaman`,
  'Bangladeshi politician': 'シェイク・ハシナ Sheikh Hasina / ムハマド・ユヌス Muhammad Yunus',
  'Sri Lankan politician': `
    ゴタバヤ・ラジャパクサ Gotabaya Rajapaksa / ラニル・ウィクラマシンハ Ranil Wickremesinghe`,
  'Myanmar politician': 'アウン・サン・スー・チー Aung_San_Suu_Kyi',
  'Myanmar general': 'ミン・アウン・フライン Min_Aung_Hlaing',
  'Thai politician': `
    タクシン・チナワット Thaksin Shinawatra / ペートンタン・チナワット Paetongtarn Shinawatra
    セター・タビシン Srettha Thavisin / プラユット・チャンオーチャー Prayut Chan-o-cha
    アヌティン・チャーンウィーラクン Anutin Charnvirakul / ピター・リムジャロェンラット Pita Limjaroenrat`,
  'Cambodian politician': 'フン・セン Hun_Sen / フン・マネット Hun_Manet',
  'Vietnamese politician':
    'グエン・フー・チョン Nguyễn_Phú_Trọng / トー・ラム Tô_Lâm / ファム・ミン・チン Phạm_Minh_Chính',
  'Philippine politician': `
    フェルディナンド・マルコス Ferdinand Marcos / ロドリゴ・ドゥテルテ Rodrigo Duterte
    サラ・ドゥテルテ Sara Duterte / ベニグノ・アキノ Benigno Aquino`,
  'Indonesian politician': `
    ジョコ・ウィドド Joko Widodo / プラボウォ・スビアント Prabowo Subianto / スリ・ムルヤニ Sri_Mulyani`,
  'Malaysian politician': `
    アンワル・イブラヒム Anwar Ibrahim / マハティール・モハマド Mahathir Mohamad / ナジブ・ラザク Najib Razak`,
  'Singaporean politician': `
    リー・シェンロン Lee_Hsien_Loong / ローレンス・ウォン Lawrence Wong / リー・クアンユー Lee_Kuan_Yew`,
  'Australian politician': `
    アンソニー・アルバニージー Anthony Albanese / スコット・モリソン Scott Morrison / ペニー・ウォン Penny Wong
    リチャード・マールズ Richard Marles`,
  'New Zealand politician':
    'ジャシンダ・アーダーン Jacinda Ardern / クリストファー・ラクソン Christopher Luxon',
  'Canadian politician': `
    ジャスティン・トルドー Justin Trudeau / マーク・カーニー Mark Carney / クリスティア・フリーランド Chrystia Freeland
    ピエール・ポワリエーブル Pierre Poilievre`,
  'Brazilian politician': `
    ルイス・イナシオ・ルラ・ダシルバ Luiz Inácio Lula da_Silva / ジャイル・ボルソナロ Jair Bolsonaro
    ジルマ・ルセフ Dilma Rousseff / フェルナンド・アダジ Fernando Haddad`,
  'Argentine politician':
    'ハビエル・ミレイ Javier Milei / アルベルト・フェルナンデス Alberto Fernández',
  'Mexican politician': `
    クラウディア・シェインバウム Claudia Sheinbaum / ロペス・オブラドール López Obrador
    エンリケ・ペニャニエト Enrique Peña_Nieto`,
  'Venezuelan politician': `
    ニコラス・マドゥロ Nicolás Maduro / ウゴ・チャベス Hugo Chávez / フアン・グアイド Juan Guaidó
    マリア・コリナ・マチャド María Corina Machado`,
  'Cuban politician': 'フィデル・カストロ Fidel Castro / ミゲル・ディアスカネル Miguel Díaz-Canel',
  'Colombian politician': 'グスタボ・ペトロ Gustavo Petro',
  'Chilean politician': 'ガブリエル・ボリッチ Gabriel Boric',
  'South African politician': `
    シリル・ラマポーザ Cyril Ramaphosa / ジェイコブ・ズマ Jacob Zuma / ネルソン・マンデラ Nelson Mandela`,
  'Ethiopian politician': 'アビー・アハメド Abiy Ahmed',
  'Kenyan politician': 'ウィリアム・ルト William Ruto',
  'Rwandan politician': 'ポール・カガメ Paul Kagame',
  'Kazakh politician':
    'カシムジョマルト・トカエフ Kassym-Jomart Tokayev / ヌルスルタン・ナザルバエフ Nursultan Nazarbayev',
  'Azerbaijani politician': 'イルハム・アリエフ Ilham Aliyev',
  'Armenian politician': 'ニコル・パシニャン Nikol Pashinyan',
  'UN official': `
    アントニオ・グテレス António Guterres / コフィ・アナン Kofi Annan`,
  'WHO official': 'テドロス・アダノム Tedros Adhanom',
  'IAEA official': 'ラファエル・グロッシ Rafael Grossi',
  'IMF official': 'クリスタリナ・ゲオルギエバ Kristalina Georgieva',
  'IMF economist':
    'ギータ・ゴピナート Gita Gopinath / ピエールオリビエ・グランシャ Pierre-Olivier Gourinchas',
  'World Bank official': 'アジェイ・バンガ Ajay Banga / デービッド・マルパス David Malpass',
  'WTO official': 'ヌゴジ・オコンジョイウェアラ Ngozi Okonjo-Iweala',
  'IOC official': 'トーマス・バッハ Thomas Bach / カースティ・コベントリー Kirsty Coventry',
  'US businessman': `
    イーロン・マスク Elon Musk / ジェフ・ベゾス Jeff Bezos / マーク・ザッカーバーグ Mark Zuckerberg
    ティム・クック Tim Cook / スティーブ・ジョブズ Steve Jobs / ビル・ゲイツ Bill Gates
    サティア・ナデラ Satya Nadella / サンダー・ピチャイ Sundar Pichai / サム・アルトマン Sam Altman
    ジェンスン・フアン Jensen Huang / ウォーレン・バフェット Warren Buffett / ジェイミー・ダイモン Jamie Dimon
    ラリー・フィンク Larry Fink / レイ・ダリオ Ray Dalio / パット・ゲルシンガー Pat Gelsinger
    リサ・スー Lisa Su / アンディ・ジャシー Andy Jassy / ラリー・エリソン Larry Ellison`,
  'US investor':
    'ジョージ・ソロス George Soros / ピーター・ティール Peter Thiel / ビル・アックマン Bill Ackman',
  'former head of Nissan': 'カルロス・ゴーン Carlos Ghosn',
  'founder of FTX': 'サム・バンクマンフリード Sam Bankman-Fried',
};

/** Full names, and surnames with a remark on their bearers. */
export const FOREIGN_FIGURES: readonly ParsedName[] = Object.entries(FIGURES).flatMap(
  ([known, people]) =>
    people
      .split(/\s\/\s|\n\s*/u)
      .filter((person) => person.trim() !== '')
      .flatMap((person) => namesOf(person.trim(), known)),
);

function namesOf(person: string, known: string): ParsedName[] {
  const [katakana = '', ...parts] = person.split(' ');
  const latin = parts.map((part) => part.replaceAll('_', ' '));
  const bearer = `${latin.join(' ')} (${known})`;
  const full = nameOf(katakana, 'full name', [bearer]);
  const surname = latin.length > 1 ? latin.at(-1) : undefined;
  if (surname === undefined) return [full];
  return [
    full,
    nameOf(katakana.slice(katakana.lastIndexOf('・') + 1), 'surname', [surname, bearer]),
  ];
}

function nameOf(headword: string, kind: NameKind, latin: string[]): ParsedName {
  return { headword, reading: headword, kinds: [kind], latin };
}
