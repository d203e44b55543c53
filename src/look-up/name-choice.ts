/**
 * The names that may be meant at a position, for the card: all readings of the spelling, most
 * likely first, or the Latin form of a foreign name in katakana.
 */
import type { NameEntry } from '../dictionary/name-dictionary';
import type { NameKind } from '../dictionary/compile/parse-enamdict';
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import { findName, isForeignName, type NameLookUp } from './find-name';
import { fullNameEntry } from './full-name';
import type { NameContext } from './name-context';
import { PARTS_OF_SPEECH } from '../tokens/part-of-speech-labels';

/** What forms one place name with the name before it, in the dictionary if not in the tokenizer. */
const PLACE_SUFFIX = /^(?:駅|(?:国際)?空港|半島|[都道府県市区町村郡島川湾湖港山])/u;

/** What can be left off a longer place name: 新宿 of 新宿駅, but not 富士 of 富士山. */
const PLACE_ENDING = /(?:駅|(?:国際)?空港|飛行場|[都道府県市区町村郡])$/u;

/** A spelling may have twenty readings, most of them rare. */
const MAX_ENTRIES = 5;

/**
 * @param reading as analyzed, in hiragana; empty if unknown
 * @returns the full name that contains the word, then the word's own readings; after the most
 * likely reading of a place comes the longer name that begins with it, or the place in it
 */
export function nameChoices(names: NameLookUp, reading: string, context: NameContext): CardEntry[] {
  const { text, start, end, kinds } = context;
  const surface = text.slice(start, end);
  const full = fullNameEntry(names, context);
  const place = placeEntry(names, reading, context) ?? placeInside(names, reading, context);
  const found = [...findName(names, surface)].sort(
    (a, b) =>
      distance(a, reading) - distance(b, reading) ||
      misfit(a.kinds, kinds) - misfit(b.kinds, kinds),
  );
  const own = found
    .slice(0, MAX_ENTRIES)
    .map((name) => nameEntry(name, { surface, start, end, kinds }));
  const [first, ...others] = own;
  return [full, first, place, ...others].filter((entry) => entry != null);
}

/** The longer place name: 新宿駅 for 新宿 before 駅. */
function placeEntry(
  names: NameLookUp,
  reading: string,
  { text, start, end, kinds }: NameContext,
): CardEntry | null {
  const suffix = PLACE_SUFFIX.exec(text.slice(end))?.[0] ?? '';
  if (suffix === '' || !kinds.includes('place')) return null;
  const surface = text.slice(start, end + suffix.length);
  const found = names
    .find(surface)
    .find(
      (name) =>
        toHiragana(name.reading).startsWith(reading) && misfit(name.kinds, kinds) < kinds.length,
    );
  if (found === undefined) return null;
  return nameEntry(found, { surface, start, end: end + suffix.length, kinds });
}

/** The place that a longer name begins with: 新宿 of 新宿駅, if it is read so there. */
function placeInside(
  names: NameLookUp,
  reading: string,
  { text, start, end, kinds }: NameContext,
): CardEntry | null {
  const suffix = PLACE_ENDING.exec(text.slice(start, end))?.[0] ?? '';
  const surface = text.slice(start, end - suffix.length);
  if (suffix === '' || surface === '') return null;
  const found = names
    .find(surface)
    .filter((name) => name.kinds.includes('place') && startsAs(reading, name))
    .reduce<NameEntry | undefined>((longest, name) => longer(longest, name), undefined);
  if (found === undefined) return null;
  return nameEntry(found, {
    surface,
    start,
    end: start + surface.length,
    kinds: ['place', ...kinds],
  });
}

function startsAs(reading: string, name: NameEntry): boolean {
  return reading.startsWith(toHiragana(name.reading));
}

/** Of two readings that the longer name begins with: ひろしま of ひろしまし, not ひろし. */
function longer(one: NameEntry | undefined, other: NameEntry): NameEntry {
  return one === undefined || other.reading.length > one.reading.length ? other : one;
}

function distance(name: NameEntry, reading: string): number {
  return toHiragana(name.reading) === reading ? 0 : 1;
}

/** The rank among the wanted kinds of the best kind of a name. */
function misfit(kinds: readonly NameKind[], wanted: readonly NameKind[]): number {
  const ranks = kinds.map((kind) => wanted.indexOf(kind)).filter((rank) => rank >= 0);
  return ranks.length > 0 ? Math.min(...ranks) : wanted.length;
}

interface NamePlace {
  surface: string;
  start: number;
  end: number;
  kinds: readonly NameKind[];
}

function nameEntry(name: NameEntry, { surface, start, end, kinds }: NamePlace): CardEntry {
  const foreign = isForeignName(surface);
  const other = foreign && name.headword !== surface;
  return {
    kind: 'name',
    headword: other ? surface : name.headword,
    ...(other ? { spellings: [name.headword] } : {}),
    reading: other ? surface : name.reading,
    senses: [
      {
        partOfSpeech: [...name.kinds]
          .sort((a, b) => misfit([a], kinds) - misfit([b], kinds))
          .map((kind) => PARTS_OF_SPEECH[kind]),
        glosses: name.latin,
        notes: [],
      },
    ],
    inflection: [],
    start,
    end,
    common: false,
  };
}
