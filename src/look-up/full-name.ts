/** Full names in katakana, whose parts the analysis takes for words of their own: ジョー・バイデン. */
import type { NameEntry } from '../dictionary/name-dictionary';
import type { NameKind } from '../dictionary/compile/parse-enamdict';
import type { CardEntry } from './card-entry';
import { findName, type NameLookUp } from './find-name';
import type { NameContext } from './name-context';
import { PARTS_OF_SPEECH } from '../tokens/part-of-speech-labels';

/** Parts of katakana or initials, with dots or double hyphens between them. */
const FULL_NAME = /(?:[ァ-ヴー]+|[A-ZＡ-Ｚ])(?:[・･＝=](?:[ァ-ヴー]+|[A-ZＡ-Ｚ]))+/gu;
const SEPARATOR = /[・･＝=]/u;
/** No name of the news has more. */
const MAX_PARTS = 5;
/** Of the paragraph on either side of the word, in UTF-16 units. */
const AROUND = 60;

const GIVEN: readonly NameKind[] = ['given name', 'male name', 'female name', 'name'];
const BORNE: readonly NameKind[] = ['surname', 'name'];

/** @returns null where the word is no part of a full name that the dictionary has, or has the parts of */
export function fullNameEntry(names: NameLookUp, context: NameContext): CardEntry | null {
  const run = runAround(context);
  if (run === null) return null;
  const { parts, word } = run;
  for (const [from, to] of stretchesWith(word, parts.length)) {
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

/** The parts of the run that the word stands in, and which of them the word is. */
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

/** Stretches of at least two parts with the word among them, the longest first. */
function stretchesWith(word: number, count: number): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (let length = count; length >= 2; length--) {
    for (
      let from = Math.max(0, word - length + 1);
      from <= word && from + length <= count;
      from++
    ) {
      stretches.push([from, from + length]);
    }
  }
  return stretches;
}

type FoundName = Pick<NameEntry, 'kinds' | 'latin'> & { headword?: string };

/** As it stands, or without its dots as ENAMDICT has it too. */
function wholeName(names: NameLookUp, parts: readonly NamePart[]): FoundName | null {
  const written = parts.map(({ text }) => text);
  return findName(names, written.join('・'))[0] ?? names.find(written.join(''))[0] ?? null;
}

/** Behind given names a name is a person's; in トヨタ・ホンダ neither is one. */
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
