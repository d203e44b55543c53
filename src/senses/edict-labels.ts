/**
 * Labels of JMdict's tags (https://www.edrdg.org/jmwsgi/edhelp.py?svc=jmdict, list of entities), which
 * EDICT and our own news terms use too.
 */
import { NEWS_SENSE } from '../dictionary/news-sense';
import { type Label, labelTable, unnamedLabel } from '../text/label';
import { PARTS_OF_SPEECH, type PartOfSpeechKey } from '../tokens/part-of-speech-labels';

/** Several tags may name one part of speech. Godan and classical verbs: see partOfSpeechLabel. */
const PART_OF_SPEECH_OF_TAG: Readonly<Record<string, PartOfSpeechKey>> = {
  n: 'noun',
  'n-adv': 'adverbial noun',
  'n-t': 'noun of time',
  'n-pref': 'noun, prefix',
  'n-suf': 'noun, suffix',
  'n-pr': 'proper noun',
  vs: 'takes する',
  'vs-s': 'する verb',
  'vs-i': 'する verb',
  'vs-c': 'す verb',
  v1: 'ichidan verb',
  'v1-s': 'ichidan verb',
  vz: 'ずる verb',
  vk: '来る verb',
  vn: 'classical verb',
  vr: 'classical verb',
  'v-unspec': 'verb',
  vi: 'intransitive',
  vt: 'transitive',
  'adj-i': 'adjective',
  'adj-ix': 'adjective',
  'adj-na': 'na-adjective',
  'adj-no': 'takes の',
  'adj-pn': 'adnominal',
  'adj-t': 'taru adjective',
  'adj-f': 'prenominal',
  'adj-nari': 'classical adjective',
  'adj-shiku': 'classical adjective',
  'adj-ku': 'classical adjective',
  adv: 'adverb',
  'adv-to': 'adverb with と',
  pn: 'pronoun',
  num: 'number',
  ctr: 'counter',
  conj: 'conjunction',
  int: 'interjection',
  prt: 'particle',
  pref: 'prefix',
  suf: 'suffix',
  aux: 'auxiliary',
  'aux-v': 'auxiliary verb',
  'aux-adj': 'auxiliary adjective',
  cop: 'copula',
  'cop-da': 'copula',
  exp: 'expression',
  unc: 'unclassified',
};

const USAGE_LABELS = labelTable({
  uk: ['usually in kana', '多く仮名書き'],
  abbr: ['abbreviation', '略語'],
  arch: ['archaic', '古語'],
  obs: ['obsolete', '廃語'],
  obsc: ['obscure', 'まれ'],
  rare: ['rare', 'まれ'],
  dated: ['dated', '古風'],
  col: ['colloquial', '口語'],
  fam: ['familiar', '親しい間'],
  sl: ['slang', '俗語'],
  hon: ['honorific', '尊敬語'],
  hum: ['humble', '謙譲語'],
  pol: ['polite', '丁寧語'],
  id: ['idiom', '慣用句'],
  proverb: ['proverb', 'ことわざ'],
  yoji: ['four-character idiom', '四字熟語'],
  derog: ['derogatory', '軽蔑的'],
  vulg: ['vulgar', '卑俗'],
  joc: ['jocular', '戯言'],
  'on-mim': ['onomatopoeia', '擬音・擬態語'],
  male: ['male speech', '男性語'],
  fem: ['female speech', '女性語'],
  'm-sl': ['manga slang', '漫画の俗語'],
  poet: ['poetical', '詩語'],
  chn: ["children's language", '幼児語'],
  ateji: ['ateji', '当て字'],
  gikun: ['gikun', '熟字訓'],
  ik: ['irregular kana', '仮名の誤用'],
  iK: ['irregular kanji', '漢字の誤用'],
  io: ['irregular okurigana', '送り仮名の誤用'],
  oK: ['old kanji', '旧字'],
  ok: ['old kana', '旧仮名'],
  hist: ['historical', '歴史用語'],
  litf: ['literary', '文語'],
  'net-sl': ['internet slang', 'ネット俗語'],
  quote: ['quotation', '引用句'],
  sens: ['sensitive', '配慮を要する語'],
  tradem: ['trademark', '商標'],
  hob: ['Hokkaidō dialect', '北海道方言'],
  ksb: ['Kansai dialect', '関西方言'],
  ktb: ['Kantō dialect', '関東方言'],
  kyb: ['Kyōto dialect', '京都方言'],
  kyu: ['Kyūshū dialect', '九州方言'],
  nab: ['Nagano dialect', '長野方言'],
  osb: ['Ōsaka dialect', '大阪方言'],
  rkb: ['Ryūkyū dialect', '琉球方言'],
  thb: ['Tōhoku dialect', '東北方言'],
  tsb: ['Tosa dialect', '土佐方言'],
  tsug: ['Tsugaru dialect', '津軽方言'],
});

/** Subject fields: JMdict's, and those of our own news terms (parse-news-terms.ts). */
const FIELD_LABELS = labelTable({
  Buddh: ['Buddhism', '仏教'],
  Christn: ['Christianity', 'キリスト教'],
  MA: ['martial arts', '武道'],
  Shinto: ['Shinto', '神道'],
  anat: ['anatomy', '解剖学'],
  archit: ['architecture', '建築'],
  astron: ['astronomy', '天文'],
  audvid: ['audiovisual', '音響・映像'],
  aviat: ['aviation', '航空'],
  baseb: ['baseball', '野球'],
  biochem: ['biochemistry', '生化学'],
  biol: ['biology', '生物'],
  bot: ['botany', '植物'],
  bus: ['business', '経営'],
  chem: ['chemistry', '化学'],
  comp: ['computing', '情報'],
  cryst: ['crystallography', '結晶学'],
  diplomacy: ['diplomacy', '外交'],
  ecol: ['ecology', '生態学'],
  econ: ['economics', '経済'],
  electr: ['electronics', '電子'],
  energy: ['energy', 'エネルギー'],
  engr: ['engineering', '工学'],
  ent: ['entomology', '昆虫'],
  finc: ['finance', '金融'],
  food: ['food', '料理'],
  genet: ['genetics', '遺伝学'],
  geol: ['geology', '地質'],
  geom: ['geometry', '幾何'],
  golf: ['golf', 'ゴルフ'],
  gramm: ['grammar', '文法'],
  hanaf: ['hanafuda', '花札'],
  law: ['law', '法律'],
  ling: ['linguistics', '言語学'],
  logic: ['logic', '論理学'],
  mahj: ['mahjong', '麻雀'],
  math: ['mathematics', '数学'],
  mech: ['mechanics', '機械'],
  med: ['medicine', '医学'],
  mil: ['military', '軍事'],
  music: ['music', '音楽'],
  ornith: ['ornithology', '鳥類'],
  pharm: ['pharmacy', '薬学'],
  phil: ['philosophy', '哲学'],
  photo: ['photography', '写真'],
  physics: ['physics', '物理'],
  physiol: ['physiology', '生理学'],
  politics: ['politics', '政治'],
  psych: ['psychology', '心理学'],
  shogi: ['shogi', '将棋'],
  sports: ['sports', 'スポーツ'],
  stockm: ['stock market', '株式'],
  sumo: ['sumo', '相撲'],
  vidg: ['video games', 'ゲーム'],
  zool: ['zoology', '動物'],
});

const LABEL_OF_TAG: ReadonlyMap<string, Label> = new Map([
  ...Object.entries(FIELD_LABELS),
  ...Object.entries(USAGE_LABELS),
]);

/** The part of speech of a tag; godan, nidan and yodan verbs have one tag for each ending. */
export function partOfSpeechLabel(tag: string): Label {
  const key = PART_OF_SPEECH_OF_TAG[tag];
  if (key !== undefined) return PARTS_OF_SPEECH[key];
  if (tag.startsWith('v5')) return PARTS_OF_SPEECH['godan verb'];
  if (/^v[24]/u.test(tag)) return PARTS_OF_SPEECH['classical verb'];
  return unnamedLabel(tag);
}

/** Usage notes and subject fields. The mark of the sense that the news means is not shown. */
export function usageLabels(tags: readonly string[]): Label[] {
  return tags
    .filter((tag) => tag !== NEWS_SENSE)
    .map((tag) => LABEL_OF_TAG.get(tag) ?? unnamedLabel(tag));
}
