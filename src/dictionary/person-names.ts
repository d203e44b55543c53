/**
 * What is known of the names of persons, for the analysis: whole persons, and the likeliest reading
 * of each surname and given name. The name dictionary says more, but it is only loaded for the card.
 *
 * Sections of the pack (kind "persons"):
 *   names.*      the trie over surnames and given names; a name's value is its row
 *   nameRows     uint32  NAME_FIELDS per name: surname, given name; each is the offset of the reading
 *                        in `readings`, shifted, with rank and UNSURE; 0 if it is no such name
 *   persons.*    the trie over full names; a name's value is its row
 *   personRows   uint32  PERSON_FIELDS per person: readings of surname and given name as above, and
 *                        units of the surname (0 for one name only) with LISTED
 *   readings     uint8   katakana, each reading ended by a zero byte (kana-bytes.ts)
 *   kanji        text    one kanji per line, tab-separated: its readings in a given name as the first,
 *                        a middle and the last kanji; empty if there are none
 */
import { DoubleArray, NO_NODE, NO_VALUE } from '../packs/double-array';
import { openPack } from '../packs/pack-file';
import { decodeKana } from '../text/kana-bytes';
import { toHiragana } from '../text/kana';
import { modernForm, modernKanji } from '../text/old-kanji';
import { kindOfUnit, UnitKind } from '../text/unit-kinds';

export const PERSONS_KIND = 'persons';
export const NAME_FIELDS = 2;
export const PERSON_FIELDS = 3;
/** Low bits of a reading's field: rank, UNSURE; the offset is above them. */
const RANK_MASK = 3;
export const UNSURE = 4;
export const OFFSET_SHIFT = 3;
/** In the field with the surname's length: the person is in our own lists. */
export const LISTED = 0x80;

/** How well a name is known: only listed somewhere, in a corpus, of a person, of several. */
export type NameRank = 0 | 1 | 2 | 3;

export interface KnownName {
  /** Hiragana. */
  reading: string;
  rank: NameRank;
  unsure: boolean;
}

/** A full name at a place of a text. */
export interface KnownPerson {
  /** Units of the name, and of its surname; 0 if it is one name only. */
  length: number;
  cut: number;
  /** Units between surname and given name: a space or nothing. */
  gap: number;
  /** Of surname and given name, or of the only name, in hiragana. */
  readings: readonly string[];
  unsure: boolean;
  /** In our own lists of people in the news. */
  listed: boolean;
}

export type NameSort = 'surname' | 'given';

export class PersonNames {
  private readonly names: DoubleArray;
  private readonly nameRows: Uint32Array;
  private readonly persons: DoubleArray;
  private readonly personRows: Uint32Array;
  private readonly readings: Uint8Array;
  private readonly kanji: ReadonlyMap<string, readonly string[]>;

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, PERSONS_KIND);
    this.names = DoubleArray.open(pack, 'names');
    this.nameRows = pack.uint32('nameRows');
    this.persons = DoubleArray.open(pack, 'persons');
    this.personRows = pack.uint32('personRows');
    this.readings = pack.uint8('readings');
    this.kanji = new Map(
      pack
        .text('kanji')
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([kanji = '', ...readings]) => [kanji, readings]),
    );
  }

  /** @throws if the buffer is not a pack of person names of this version */
  static open(buffer: ArrayBuffer): PersonNames {
    return new PersonNames(buffer);
  }

  /** The likeliest reading of a surname or given name; null if it is not known as one. */
  find(name: string, sort: NameSort): KnownName | null {
    let row = this.names.find(name);
    if (row === NO_VALUE) row = this.names.find(modernKanji(name));
    if (row === NO_VALUE) return null;
    const field = this.nameRows[NAME_FIELDS * row + (sort === 'surname' ? 0 : 1)]!;
    return field === 0 ? null : this.nameAt(field);
  }

  /**
   * The longest full name that starts at a position of a text; null if none does. A space may be
   * between surname and given name.
   */
  personAt(text: string, start: number): KnownPerson | null {
    let node = this.persons.root;
    let found: KnownPerson | null = null;
    let space = 0;
    for (let i = start; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isSpace(unit) && space === 0 && i > start) {
        space = i;
        continue;
      }
      node = this.step(node, unit);
      if (node === NO_NODE) break;
      const row = this.persons.value(node);
      if (row === NO_VALUE) continue;
      const person = this.personOf(row, i + 1 - start, space > 0 ? 1 : 0);
      if (space === 0 || space === start + person.cut) found = person;
    }
    return found;
  }

  /** The units with which full names begin. */
  firstUnits(): number[] {
    const units: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      if (this.step(this.persons.root, unit) !== NO_NODE) units.push(unit);
    }
    return units;
  }

  /** By a unit as it is written, or in its modern form: 髙 is 高. */
  private step(node: number, unit: number): number {
    const next = this.persons.child(node, unit);
    if (next !== NO_NODE || (kindOfUnit(unit) & UnitKind.respelled) === 0) return next;
    return this.persons.child(node, modernForm(String.fromCharCode(unit)).charCodeAt(0));
  }

  /** A reading made of the commonest ones of its kanji in given names; empty if one has none. */
  compose(given: string): string {
    let reading = '';
    for (let i = 0; i < given.length; i++) {
      const place = i === 0 ? 0 : i === given.length - 1 ? 2 : 1;
      const part = this.kanji.get(given.charAt(i))?.[place] ?? '';
      if (part === '') return '';
      reading += part;
    }
    return reading;
  }

  private personOf(row: number, length: number, gap: number): KnownPerson {
    const [surname = 0, given = 0, cut = 0] = this.personRows.subarray(
      PERSON_FIELDS * row,
      PERSON_FIELDS * (row + 1),
    );
    const names = [surname, given]
      .filter((field) => field !== 0)
      .map((field) => this.nameAt(field));
    return {
      length,
      gap,
      cut: cut & ~LISTED,
      readings: names.map(({ reading }) => reading),
      unsure: names.some(({ unsure }) => unsure),
      listed: (cut & LISTED) !== 0,
    };
  }

  private nameAt(field: number): KnownName {
    return {
      reading: toHiragana(decodeKana(this.readings, field >>> OFFSET_SHIFT)),
      rank: (field & RANK_MASK) as NameRank,
      unsure: (field & UNSURE) !== 0,
    };
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000;
}
