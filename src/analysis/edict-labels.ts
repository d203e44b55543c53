/** JMdict's tags (https://www.edrdg.org/jmwsgi/edhelp.py?svc=jmdict, list of entities) in words. */
export const PART_OF_SPEECH_LABELS: Readonly<Record<string, string>> = {
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
  vi: 'intransitive',
  vt: 'transitive',
  'adj-i': 'adjective',
  'adj-ix': 'adjective',
  'adj-na': 'na-adjective',
  'adj-no': 'takes の',
  'adj-pn': 'adnominal',
  'adj-t': 'taru adjective',
  'adj-f': 'prenominal',
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

export const USAGE_LABELS: Readonly<Record<string, string>> = {
  uk: 'usually in kana',
  abbr: 'abbreviation',
  arch: 'archaic',
  obs: 'obsolete',
  obsc: 'obscure',
  rare: 'rare',
  dated: 'dated',
  col: 'colloquial',
  fam: 'familiar',
  sl: 'slang',
  hon: 'honorific',
  hum: 'humble',
  pol: 'polite',
  id: 'idiom',
  proverb: 'proverb',
  yoji: 'four-character idiom',
  derog: 'derogatory',
  vulg: 'vulgar',
  joc: 'jocular',
  'on-mim': 'onomatopoeia',
  male: 'male speech',
  fem: 'female speech',
  'm-sl': 'manga slang',
  poet: 'poetical',
  chn: "children's language",
  ateji: 'ateji',
  gikun: 'gikun',
  ik: 'irregular kana',
  iK: 'irregular kanji',
  io: 'irregular okurigana',
  oK: 'old kanji',
  ok: 'old kana',
};

/** Readable part of speech; godan, nidan and yodan verbs by the row of their ending. */
export function partOfSpeechLabel(tag: string): string {
  const known = PART_OF_SPEECH_LABELS[tag];
  if (known !== undefined) return known;
  if (tag.startsWith('v5')) return 'godan verb';
  if (/^v[24]/u.test(tag)) return 'classical verb';
  return tag;
}

/** Readable usage note; a field of knowledge (comp, med, finc) stays as the dictionary has it. */
export function usageLabel(tag: string): string {
  return USAGE_LABELS[tag] ?? tag;
}
