/**
 * ENAMDICT, names in the form `岸田 [きしだ] /(p,s) Kishida/`, kana names without a reading
 * (format: https://www.edrdg.org/enamdict/enamdict_doc.html).
 */

/** The kinds of names in the order of their bits in the pack. */
export const NAME_KINDS = [
  'surname',
  'place',
  'name',
  'given name',
  'female name',
  'male name',
  'full name',
  'station',
  'organization',
  'company',
  'product',
  'work',
  'deity',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const KIND_OF_TAG: Readonly<Record<string, NameKind>> = {
  s: 'surname',
  p: 'place',
  u: 'name',
  g: 'given name',
  f: 'female name',
  m: 'male name',
  h: 'full name',
  st: 'station',
  o: 'organization',
  c: 'company',
  pr: 'product',
  wk: 'work',
  dei: 'deity',
};

export interface ParsedName {
  headword: string;
  /** In kana; equal to a headword in kana. */
  reading: string;
  kinds: NameKind[];
  /** Forms in Latin letters, with remarks in parentheses. */
  latin: string[];
}

const LINE = /^(\S+)(?: \[([^\]]+)\])? \/(.+)\/$/u;
const TAGS = /^\(([a-z,]+)\) ?/u;

/** @returns null if the line is not a name: the title, an empty line */
export function parseEnamdictLine(line: string): ParsedName | null {
  const [, headword, reading, body] = LINE.exec(line.trimEnd()) ?? [];
  if (headword === undefined || body === undefined) return null;
  const kinds = new Set<NameKind>();
  const latin: string[] = [];
  for (const part of body.split('/')) {
    const tags = TAGS.exec(part);
    for (const tag of tags?.[1]?.split(',') ?? []) {
      const kind = KIND_OF_TAG[tag];
      if (kind !== undefined) kinds.add(kind);
    }
    const text = part.slice(tags?.[0].length ?? 0);
    if (text !== '') latin.push(text);
  }
  return { headword, reading: reading ?? headword, kinds: [...kinds], latin };
}

export function parseEnamdict(text: string): ParsedName[] {
  return text
    .split('\n')
    .map(parseEnamdictLine)
    .filter((name) => name !== null);
}
