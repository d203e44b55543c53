/**
 * The labels of entries in Japanese, for readers whose browser speaks it: usage as Japanese
 * dictionaries name it, forms as school grammar and its teachers do.
 */
import type { CardAnswer } from '../look-up/card-entry';
import { JAPANESE_PARTS_OF_SPEECH } from '../tokens/part-of-speech-labels';

const USAGE: Readonly<Record<string, string>> = {
  'usually in kana': '多く仮名書き',
  abbreviation: '略語',
  archaic: '古語',
  obsolete: '廃語',
  obscure: 'まれ',
  rare: 'まれ',
  dated: '古風',
  colloquial: '口語',
  familiar: '親しい間',
  slang: '俗語',
  honorific: '尊敬語',
  humble: '謙譲語',
  polite: '丁寧語',
  idiom: '慣用句',
  proverb: 'ことわざ',
  'four-character idiom': '四字熟語',
  derogatory: '軽蔑的',
  vulgar: '卑俗',
  jocular: '戯言',
  onomatopoeia: '擬音・擬態語',
  'male speech': '男性語',
  'female speech': '女性語',
  'manga slang': '漫画の俗語',
  poetical: '詩語',
  "children's language": '幼児語',
  ateji: '当て字',
  gikun: '熟字訓',
  'irregular kana': '仮名の誤用',
  'irregular kanji': '漢字の誤用',
  'irregular okurigana': '送り仮名の誤用',
  'old kanji': '旧字',
  'old kana': '旧仮名',
};

const FIELDS: Readonly<Record<string, string>> = {
  Buddhism: '仏教',
  Christianity: 'キリスト教',
  'martial arts': '武道',
  Shinto: '神道',
  anatomy: '解剖学',
  architecture: '建築',
  astronomy: '天文',
  audiovisual: '音響・映像',
  aviation: '航空',
  baseball: '野球',
  biochemistry: '生化学',
  biology: '生物',
  botany: '植物',
  business: '経営',
  chemistry: '化学',
  computing: '情報',
  crystallography: '結晶学',
  diplomacy: '外交',
  ecology: '生態学',
  economics: '経済',
  electronics: '電子',
  energy: 'エネルギー',
  engineering: '工学',
  entomology: '昆虫',
  finance: '金融',
  food: '料理',
  genetics: '遺伝学',
  geology: '地質',
  geometry: '幾何',
  golf: 'ゴルフ',
  grammar: '文法',
  hanafuda: '花札',
  law: '法律',
  linguistics: '言語学',
  logic: '論理学',
  mahjong: '麻雀',
  mathematics: '数学',
  mechanics: '機械',
  medicine: '医学',
  military: '軍事',
  music: '音楽',
  ornithology: '鳥類',
  pharmacy: '薬学',
  philosophy: '哲学',
  photography: '写真',
  physics: '物理',
  physiology: '生理学',
  politics: '政治',
  psychology: '心理学',
  shogi: '将棋',
  sports: 'スポーツ',
  'stock market': '株式',
  sumo: '相撲',
  'video games': 'ゲーム',
  zoology: '動物',
};

const FORMS: Readonly<Record<string, string>> = {
  'te-form': 'て形',
  past: '過去',
  'past conditional': '過去仮定（たら）',
  'past conjecture': '過去推量',
  negative: '否定',
  'negative conditional': '否定仮定',
  'negative volitional': '否定意志（まい）',
  conjecture: '推量',
  prohibition: '禁止',
  adverbial: '連用（副詞）',
  polite: '丁寧',
  'polite past': '丁寧過去',
  'polite negative': '丁寧否定',
  attributive: '連体',
  finite: '終止',
  appearance: '様態（そう）',
  'sign of feeling': '感情の表れ（がる）',
  excess: '過度（すぎる）',
  imperative: '命令',
  conditional: '仮定',
  listing: '例示（たり）',
  concession: '譲歩',
  progressive: '進行・状態（ている）',
  'honorific progressive': '進行（尊敬）',
  resultative: '結果（てある）',
  completion: '完了（てしまう）',
  preparation: '準備（ておく）',
  'coming change': '接近（てくる）',
  'going change': '離反（ていく）',
  attempt: '試み（てみる）',
  wish: '希望',
  favor: '授受（てくれる）',
  'favor received': '授受（てもらう）',
  request: '依頼',
  passive: '受身',
  causative: '使役',
  'causative-passive': '使役受身',
  'passive or potential': '受身・可能',
  potential: '可能',
  continuative: '連用中止',
  while: '並行（ながら）',
  ease: '容易（やすい）',
  difficulty: '困難（にくい）',
  tendency: '傾向',
  beginning: '開始',
  continuation: '継続',
  inability: '不可能（かねる）',
  risk: '恐れ（かねない）',
  possibility: '可能性（うる）',
  hearsay: '推定（らしい）',
  resemblance: '類似（みたい）',
  obligation: '当然',
  purpose: '目的',
  honorific: '尊敬',
  humble: '謙譲',
  'humble potential': '謙譲可能',
  volitional: '意志',
};

const LABELS: Readonly<Record<string, string>> = {
  ...FIELDS,
  ...USAGE,
  ...FORMS,
  ...JAPANESE_PARTS_OF_SPEECH,
};

/** A form's name may end with the kana that it is known by: `negative (ず)`. */
const WITH_KANA = /^(.+) \(([^()]+)\)$/u;

/** @returns the label itself where it has no Japanese name */
export function japaneseLabel(label: string): string {
  const [, name = '', kana = ''] = WITH_KANA.exec(label) ?? [];
  const known = LABELS[label];
  if (known !== undefined || name === '') return known ?? label;
  return `${LABELS[name] ?? name}（${LABELS[kana] ?? kana}）`;
}

/** An answer with its labels in Japanese. */
export function labeledInJapanese(answer: CardAnswer): CardAnswer {
  const entries = answer.entries.map((entry) => ({
    ...entry,
    inflection: entry.inflection.map(japaneseLabel),
    senses: entry.senses.map((sense) => ({
      ...sense,
      partOfSpeech: sense.partOfSpeech.map(japaneseLabel),
      notes: sense.notes.map(japaneseLabel),
    })),
  }));
  const candidates = answer.candidates.map((candidate) => ({
    ...candidate,
    inflection: candidate.inflection.map(japaneseLabel),
  }));
  return { ...answer, entries, candidates };
}
