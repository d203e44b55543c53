/**
 * The labels of entries in Japanese, for readers whose browser speaks it: parts of speech and usage
 * as Japanese dictionaries name them, forms as school grammar and its teachers do.
 */
import type { CardAnswer } from '../analysis/card-entry';

const PARTS_OF_SPEECH: Readonly<Record<string, string>> = {
  noun: '名詞',
  'adverbial noun': '副詞的名詞',
  'noun of time': '時の名詞',
  'noun, prefix': '名詞・接頭語',
  'noun, suffix': '名詞・接尾語',
  'proper noun': '固有名詞',
  'takes する': 'サ変名詞',
  'する verb': 'サ変動詞',
  'す verb': 'サ変動詞（す）',
  'ichidan verb': '一段動詞',
  'godan verb': '五段動詞',
  'ずる verb': 'ザ変動詞',
  '来る verb': 'カ変動詞',
  'classical verb': '文語動詞',
  intransitive: '自動詞',
  transitive: '他動詞',
  adjective: '形容詞',
  'na-adjective': '形容動詞',
  'takes の': 'ノ形容詞',
  adnominal: '連体詞',
  'taru adjective': 'タルト形容動詞',
  prenominal: '連体用法',
  'classical adjective': '文語形容詞',
  adverb: '副詞',
  'adverb with と': '副詞（と）',
  pronoun: '代名詞',
  number: '数詞',
  counter: '助数詞',
  conjunction: '接続詞',
  interjection: '感動詞',
  particle: '助詞',
  prefix: '接頭語',
  suffix: '接尾語',
  auxiliary: '助動詞',
  'auxiliary verb': '補助動詞',
  'auxiliary adjective': '補助形容詞',
  copula: '断定の助動詞',
  expression: '連語',
  unclassified: '未分類',
};

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

const KINDS_OF_NAMES: Readonly<Record<string, string>> = {
  surname: '姓',
  place: '地名',
  name: '名前',
  'given name': '名',
  'female name': '女性名',
  'male name': '男性名',
  'full name': '人名',
  station: '駅名',
  organization: '組織名',
  company: '社名',
  product: '製品名',
  work: '作品名',
  deity: '神名',
};

const LABELS: Readonly<Record<string, string>> = {
  ...USAGE,
  ...FORMS,
  ...PARTS_OF_SPEECH,
  ...KINDS_OF_NAMES,
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
