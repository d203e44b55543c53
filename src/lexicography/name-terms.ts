/**
 * ENAMDICT's names of several words (浦添市, 後陽成天皇, 河野太郎) as terms, if their reading is unambiguous.
 */
import type { NameKind, ParsedName } from '../dictionary/compile/parse-enamdict';
import { hasKanji, toHiragana } from '../text/kana';
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';

/** The features of names by kind; surnames and given names are merged in merge-names.ts. */
const LIKE: Partial<Record<NameKind, string>> = {
  'full name': '名詞,固有名詞,人名,一般',
  place: '名詞,固有名詞,地域,一般',
  station: '名詞,固有名詞,地域,一般',
  organization: '名詞,固有名詞,組織',
  company: '名詞,固有名詞,組織',
  product: '名詞,固有名詞,一般',
  work: '名詞,固有名詞,一般',
};

const SPELLING = /^[\p{scx=Han}\p{scx=Kana}ー]{3,}$/u;
const WORKS = /(?:製作|製鋼|鉄工|工業)所$/u;
/** Also of two characters: 牧駅. */
const STATION = /^[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}ー]+駅$/u;

/** @param known spellings of words, for which JMdict's readings are used */
export function nameTerms(
  names: readonly ParsedName[],
  known: ReadonlySet<string>,
): TermSpelling[] {
  const terms: TermSpelling[] = [];
  for (const [spelling, group] of groupBy(names, ({ headword }) => headword)) {
    const station = STATION.test(spelling);
    if (!station && !SPELLING.test(spelling)) continue;
    if (!hasKanji(spelling) || known.has(spelling)) continue;
    const kinds = group.flatMap((name) => name.kinds);
    const like = kinds.map((kind) => LIKE[kind]).find((features) => features !== undefined);
    if (like === undefined) continue;
    const fitting = group.filter((name) => name.kinds.some((kind) => kind in LIKE));
    const readings = new Set(fitting.map(({ reading }) => readingOf(spelling, reading)));
    if (readings.size > 1) continue;
    for (const { reading } of group) readings.add(readingOf(spelling, reading));
    // Persons are read with their titles; a place must be known before any particle.
    const whole = !kinds.includes('full name');
    const term = { spelling, readings: [...readings], like, whole, sampled: true };
    terms.push(term);
    if (station) terms.push(inFrontOf(term));
  }
  return terms;
}

/** Firms call themselves …せいさくしょ and …てっこうしょ; ENAMDICT has …せいさくじょ for half of them. */
function readingOf(spelling: string, reading: string): string {
  const hiragana = toHiragana(reading);
  return WORKS.test(spelling) ? hiragana.replace(/じょ$/u, 'しょ') : hiragana;
}

/** 前 is a part of 駅前, and takes the station's name apart. */
export function inFrontOf(station: TermSpelling): TermSpelling {
  const { spelling, readings } = station;
  return { ...station, spelling: `${spelling}前`, readings: readings.map((one) => `${one}まえ`) };
}
