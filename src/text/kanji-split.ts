import { soundsOf, type KanjiReadings, type KanjiSound } from './kanji-readings';
import { nameReadingsOf } from './nanori';
import { soundsLike, spelledAlike } from './sound-changes';
import { wholeWordsAt } from './whole-word-readings';
import type { FuriganaSpan } from './furigana-span';

/** @returns null for characters that the dictionary lacks */
export type ReadingsOf = (kanji: string) => KanjiReadings | null;

/** The characters [start, end) of the run can be read as the kana [from, to) of the reading. */
interface Edge {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** A position in the run, in characters, and the corresponding position in the reading. */
interface Cut {
  character: number;
  kana: number;
}

const REPETITION = '々';

/** ヶ and ヵ are short for 箇 (か), and in names for the particle が. */
const SMALL_KE: KanjiReadings = { onReadings: ['カ', 'ガ'], kunReadings: [] };

/**
 * @param run kanji only
 * @param reading hiragana of the run
 * @param okurigana whether kana of the same word follow the run
 * @returns spans that cover the run and together spell the reading; a single one if no split is
 *   certain
 */
export function splitByKanji(
  run: string,
  reading: string,
  okurigana: boolean,
  readingsOf: ReadingsOf,
): FuriganaSpan[] {
  const characters = [...run];
  const edges = edgesOf(characters, spelledAlike(reading), okurigana, readingsOf);
  const spans: FuriganaSpan[] = [];
  let start = 0;
  let from: Cut = { character: 0, kana: 0 };
  const end = { character: characters.length, kana: reading.length };
  for (const cut of [...certainCuts(edges, end), end]) {
    const surface = characters.slice(from.character, cut.character).join('');
    const part = reading.slice(from.kana, cut.kana);
    spans.push({ start, end: start + surface.length, reading: part });
    start += surface.length;
    from = cut;
  }
  return spans;
}

/** Whether the readings of its kanji explain the reading of a run. Parameters as above. */
export function isExplained(
  run: string,
  reading: string,
  okurigana: boolean,
  readingsOf: ReadingsOf,
): boolean {
  const characters = [...run];
  const edges = edgesOf(characters, spelledAlike(reading), okurigana, readingsOf);
  return edges.some(({ end, to }) => end === characters.length && to === reading.length);
}

/** All edges that can be reached from the start, in the order of the run. */
function edgesOf(
  characters: readonly string[],
  reading: string,
  okurigana: boolean,
  readingsOf: ReadingsOf,
): Edge[] {
  const edges: Edge[] = [];
  const reached = Array.from({ length: characters.length + 1 }, () => new Set<number>());
  reached[0]?.add(0);
  const add = (start: number, end: number, from: number, to: number) => {
    edges.push({ start, end, from, to });
    reached[end]?.add(to);
  };
  characters.forEach((character, start) => {
    const places = reached[start]!;
    if (places.size === 0) return;
    const words = wholeWordsAt(characters, start);
    const beforeOkurigana = okurigana && start === characters.length - 1;
    const sounds = soundsAt(character, readingsOf).filter(
      (sound) => beforeOkurigana || !sound.beforeOkurigana,
    );
    const repeated = characters[start + 1] === REPETITION;
    for (const from of places) {
      for (const word of words) {
        if (!soundsLike(word, reading, from)) continue;
        add(start, start + word.length, from, from + word.kana.length);
      }
      for (const sound of sounds) {
        if (!soundsLike(sound, reading, from)) continue;
        const to = from + sound.kana.length;
        add(start, start + 1, from, to);
        if (repeated && soundsLike(sound, reading, to)) {
          add(start + 1, start + 2, to, to + sound.kana.length);
        }
      }
    }
  });
  return edges;
}

function soundsAt(character: string, readingsOf: ReadingsOf): KanjiSound[] {
  if (character === REPETITION) return [];
  const readings = character === 'ヶ' || character === 'ヵ' ? SMALL_KE : readingsOf(character);
  if (readings === null) return [];
  const kunReadings = [...readings.kunReadings, ...nameReadingsOf(character)];
  return soundsOf({ ...readings, kunReadings });
}

/** The cuts on every path from the start to the end; none if there is no path. */
function certainCuts(edges: readonly Edge[], end: Cut): Cut[] {
  const used = edgesToEnd(edges, end);
  const cuts: Cut[] = [];
  for (let character = 1; character < end.character; character++) {
    const places = new Set(used.filter((edge) => edge.end === character).map(({ to }) => to));
    const passed = used.some((edge) => edge.start < character && edge.end > character);
    const [kana] = places;
    if (kana !== undefined && places.size === 1 && !passed) cuts.push({ character, kana });
  }
  return cuts;
}

/** The edges from which the end can be reached. */
function edgesToEnd(edges: readonly Edge[], end: Cut): Edge[] {
  const leading = new Set([keyOf(end.character, end.kana)]);
  const used: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => b.start - a.start)) {
    if (!leading.has(keyOf(edge.end, edge.to))) continue;
    leading.add(keyOf(edge.start, edge.from));
    used.push(edge);
  }
  return used;
}

function keyOf(character: number, kana: number): string {
  return `${character} ${kana}`;
}
