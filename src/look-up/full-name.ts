/** Full names in katakana, which the tokenizer splits into their parts: ジョー・バイデン. */
import type { NameEntry } from '../dictionary/name-dictionary';
import type { NameKind } from '../dictionary/compile/parse-enamdict';
import type { CardEntry } from './card-entry';
import { findName, type NameLookUp } from './find-name';
import type { NameContext } from './name-context';
import { PARTS_OF_SPEECH } from '../tokens/part-of-speech-labels';

/** Parts in katakana or initials, separated by dots or double hyphens. */
const FULL_NAME = /(?:[ァ-ヴー]+|[A-ZＡ-Ｚ])(?:[・･＝=](?:[ァ-ヴー]+|[A-ZＡ-Ｚ]))+/gu;
const SEPARATOR = /[・･＝=]/u;
/** No name in the news has more. */
const MAX_PARTS = 5;
/** How far around the word a name is searched for, in UTF-16 units. */
const AROUND = 60;

const GIVEN: readonly NameKind[] = ['given name', 'male name', 'female name', 'name'];
const BORNE: readonly NameKind[] = ['surname', 'name'];

/** @returns null if the word is not in a full name that is known as a whole or by its parts */
export function fullNameEntry(names: NameLookUp, context: NameContext): CardEntry | null {
  const run = runAround(context);
  if (run === null) return null;
  const { parts, word } = run;
  for (const [from, to] of rangesWith(word, parts.length)) {
    const found = wholeName(names, parts.slice(from, to));
    if (found !== null) return entryOf(found, parts.slice(from, to));
  }
  if (!namesPerson(context)) return null;
  const latin = latinOfParts(names, parts);
  return latin === null ? null : entryOf({ kinds: ['full name'], latin: [latin] }, parts);
}

interface NamePart {
  text: string;
  start: number;
}

/** The parts of the name around the word, and the index of the part that contains the word. */
function runAround({ text, start, end }: NameContext): { parts: NamePart[]; word: number } | null {
  const offset = Math.max(0, start - AROUND);
  for (const { 0: run, index } of text.slice(offset, end + AROUND).matchAll(FULL_NAME)) {
    let at = offset + index;
    const parts = run.split(SEPARATOR).map((part) => {
      const found = { text: part, start: at };
      at += part.length + 1;
      return found;
    });
    const word = parts.findIndex(
      (part) => part.start <= start && end <= part.start + part.text.length,
    );
    if (word >= 0) return parts.length <= MAX_PARTS ? { parts, word } : null;
  }
  return null;
}

/** Sequences of at least two parts that include the word, longest first. */
function rangesWith(word: number, count: number): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let length = count; length >= 2; length--) {
    for (
      let from = Math.max(0, word - length + 1);
      from <= word && from + length <= count;
      from++
    ) {
      ranges.push([from, from + length]);
    }
  }
  return ranges;
}

type FoundName = Pick<NameEntry, 'kinds' | 'latin'> & { headword?: string };

/** As written, or without the dots, as ENAMDICT also has it. */
function wholeName(names: NameLookUp, parts: readonly NamePart[]): FoundName | null {
  const written = parts.map(({ text }) => text);
  return findName(names, written.join('・'))[0] ?? names.find(written.join(''))[0] ?? null;
}

/** A name after given names is a person's. In トヨタ・ホンダ neither is one. */
function namesPerson({ kinds }: NameContext): boolean {
  return kinds.includes('surname') || kinds.includes('given name');
}

function latinOfParts(names: NameLookUp, parts: readonly NamePart[]): string | null {
  const forms = parts.map(({ text }, i) => {
    if (/^[A-ZＡ-Ｚ]$/u.test(text)) return `${text.normalize('NFKC')}.`;
    const wanted = i === parts.length - 1 ? BORNE : GIVEN;
    const name = findName(names, text).find(({ kinds }) =>
      kinds.some((kind) => wanted.includes(kind)),
    );
    return name?.latin[0]?.replace(/\s*\([^)]*\)/gu, '');
  });
  return forms.every((form) => form !== undefined) ? forms.join(' ') : null;
}

function entryOf({ headword, kinds, latin }: FoundName, parts: readonly NamePart[]): CardEntry {
  const written = parts.map(({ text }) => text).join('・');
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return {
    kind: 'name',
    headword: written,
    ...(headword !== undefined && headword !== written ? { spellings: [headword] } : {}),
    reading: written,
    senses: [
      { partOfSpeech: kinds.map((kind) => PARTS_OF_SPEECH[kind]), glosses: latin, notes: [] },
    ],
    inflection: [],
    start: first.start,
    end: last.start + last.text.length,
    common: false,
  };
}
