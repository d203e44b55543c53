/**
 * What the dictionary knows of a word that it does not have itself, so that no card is empty: the
 * word that it is derived from (手軽さ, 平然と, 根拠づける) or those that it is made of (寄り倒す,
 * ローコストキャリア).
 */
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { rankEntries } from '../senses/entry-choice';
import type { Lexeme, Word } from '../tokens/word';
import { posOf, type Match } from './matches';
import type { DictionarySearch } from './dictionary-search';
import type { TextRange } from '../text/normalized-text';

/** In UTF-16 units. Longer runs of katakana are not words. */
const MAX_WORD = 40;
/** Shorter parts of a katakana word are found by chance: シ of シナジー. */
const LEAST_KATAKANA = 2;

/** The continuative form's last kana, and how the verb ends: 寄り of 寄る. */
const STEM_ENDINGS: Readonly<Record<string, string>> = {
  い: 'う',
  き: 'く',
  ぎ: 'ぐ',
  し: 'す',
  ち: 'つ',
  に: 'ぬ',
  び: 'ぶ',
  み: 'む',
  り: 'る',
};

/** The first kana of a verb that is voiced after a noun: 根拠づける has つける. */
const VOICELESS: Readonly<Record<string, string>> = {
  が: 'か',
  ぎ: 'き',
  ぐ: 'く',
  げ: 'け',
  ご: 'こ',
  ざ: 'さ',
  じ: 'し',
  ず: 'す',
  ぜ: 'せ',
  ぞ: 'そ',
  だ: 'た',
  づ: 'つ',
  で: 'て',
  ど: 'と',
  ば: 'は',
  び: 'ひ',
  ぶ: 'ふ',
  べ: 'へ',
  ぼ: 'ほ',
};

/** Of a word that is neither in the dictionary nor a form of one of its words. */
export function partMatches(search: DictionarySearch, word: Word): Match[] {
  const { lemma } = word.lexeme;
  if (lemma.length > MAX_WORD) return [];
  for (const source of sourcesOf(search, word.lexeme)) {
    const entries = found(search, source);
    if (entries.length > 0) return [matchOf(entries, source, word)];
  }
  return KATAKANA.test(lemma) ? katakanaParts(search, word) : verbParts(search, word);
}

const KATAKANA = /^[ァ-ヺー]+$/u;

/** The words that the lemma may be derived from, likeliest first. */
function sourcesOf(search: DictionarySearch, { lemma, pos }: Lexeme): string[] {
  const sources: string[] = [];
  const rest = lemma.slice(0, -1);
  // 手軽い of 手軽さ is none; 平然と, 何らかの.
  if (/[いさみげとにの]$/u.test(lemma)) sources.push(rest);
  if (/[っッ]と$/u.test(lemma)) sources.push(lemma.slice(0, -2));
  if (/[さみげ]$/u.test(lemma)) sources.push(`${rest}い`);
  if (/[っッ]$/u.test(lemma)) sources.push(`${lemma}と`);
  // ヘルシィ is ヘルシー.
  if (/[ァィゥェォ]$/u.test(lemma)) sources.push(`${rest}ー`);
  if (pos === 'verb') {
    const voiceless = VOICELESS[lemma[0] ?? ''];
    if (voiceless !== undefined) sources.push(voiceless + lemma.slice(1));
    // あがれる of あがる.
    sources.push(...search.deinflect(lemma).map((derivation) => derivation.word));
  }
  return sources.filter((source) => source !== '' && source !== lemma);
}

function found(search: DictionarySearch, source: string): DictionaryEntry[] {
  return source.length < 2 && /^\p{Script=Hiragana}$/u.test(source)
    ? []
    : search.words.find(source);
}

/** Both verbs of a compound verb: 寄る and 倒す of 寄り倒す. */
function verbParts(search: DictionarySearch, word: Word): Match[] {
  const { lemma, surface } = word.lexeme;
  for (let cut = 1; cut < lemma.length - 1; cut++) {
    const stem = lemma.slice(0, cut);
    const first = verbs([...verbsOfStem(stem)].flatMap((verb) => found(search, verb)));
    const second = verbs(found(search, lemma.slice(cut)));
    if (first.length === 0 || second.length === 0) continue;
    const boundary = surface.startsWith(stem) ? word.start + cut : word.end;
    return [
      matchOf(first, stem, { ...word, end: boundary }),
      matchOf(second, lemma.slice(cut), {
        ...word,
        start: boundary === word.end ? word.start : boundary,
      }),
    ];
  }
  return [];
}

function verbsOfStem(stem: string): string[] {
  const ending = STEM_ENDINGS[stem.at(-1) ?? ''];
  return [`${stem}る`, ...(ending === undefined ? [] : [stem.slice(0, -1) + ending])];
}

function verbs(entries: readonly DictionaryEntry[]): DictionaryEntry[] {
  return entries.filter(({ senses }) => senses.some(({ pos }) => pos.some(isVerb)));
}

function isVerb(tag: string): boolean {
  return /^v[1245kz]/u.test(tag);
}

/** The fewest words of the dictionary that make up the whole; none if a part is unknown. */
function katakanaParts(search: DictionarySearch, word: Word): Match[] {
  const { lemma } = word.lexeme;
  const fewest: (number[] | undefined)[] = [[]];
  for (let end = LEAST_KATAKANA; end <= lemma.length; end++) {
    for (let start = 0; start <= end - LEAST_KATAKANA; start++) {
      const before = fewest[start];
      if (before === undefined || before.length + 1 >= (fewest[end]?.length ?? Infinity)) continue;
      if (search.written(lemma.slice(start, end)).length > 0) fewest[end] = [...before, end];
    }
  }
  const ends = fewest[lemma.length] ?? [];
  // A name that is cut into pairs of letters is no compound.
  if (ends.length < 2 || ends.length * 3 > lemma.length) return [];
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    const range = { start: word.start + start, end: word.start + end };
    const part = lemma.slice(start, end);
    return matchOf(search.written(part), part, range);
  });
}

/** @param lemma as which the entries were found: かける finds 掛ける before 翔る */
function matchOf(entries: readonly DictionaryEntry[], lemma: string, range: TextRange): Match {
  const { start, end } = range;
  const ranked = rankEntries(entries, { lemma, lemmaReading: '', pos: posOf(entries) });
  return { start, end, entries: ranked, inflection: [] };
}
