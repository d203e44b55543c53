/**
 * EDICT, the plain-text form of JMdict: one written form and one reading a line,
 * `派兵 [はへい] /(n,vs) dispatch of troops/despatch of troops/(P)/`
 * (format: https://www.edrdg.org/jmdict/edict_doc.html). A sense starts with its parts of speech
 * and, where there are several, its number: `(n) (2) (abbr) closing price`.
 */
export interface ParsedSense {
  pos: string[];
  tags: string[];
  glosses: string[];
}

export interface ParsedEntry {
  headword: string;
  /** In kana; equal to a headword in kana. */
  reading: string;
  senses: ParsedSense[];
  common: boolean;
}

const LINE = /^(\S+)(?: \[([^\]]+)\])? \/(.+)\/$/u;
const GROUP = /^(?:\(([^()]*)\)|\{([^{}]*)\})\s*/u;
const COMMON_MARK = '(P)';

/** Tags in EDICT's `(…)` groups that are parts of speech; v5r, vs-s … by their form. */
const PART_OF_SPEECH =
  /^(?:n|n-adv|n-suf|n-pref|n-t|n-pr|adj-(?:i|ix|na|no|pn|t|f|ku|shiku|nari|kari)|adv|adv-to|adv-n|aux|aux-v|aux-adj|conj|cop|cop-da|ctr|exp|int|iv|num|pn|pref|prt|suf|unc|v1|v1-s|v2[a-z]-[a-z]|v4[a-z]|v5[a-z](?:-[a-z]+)?|v5aru|v5uru|vz|vi|vt|vk|vn|vr|vs|vs-[a-z]|v-unspec)$/u;

/** JMdict's tags of spellings and readings, which EDICT writes before the first sense. */
export const SPELLING_TAGS: ReadonlySet<string> = new Set('ateji gikun iK ik io oK ok'.split(' '));

const USAGE_TAGS = `abbr arch chn col dated derog fam fem hist hon hum id joc litf m-sl male net-sl obs
  obsc on-mim poet pol proverb quote rare sens sl tradem uk vulg yoji`;

/** Tags of fields of knowledge in this edition. */
const FIELD_TAGS = `Buddh Christn MA Shinto anat archit astron audvid aviat baseb biochem biol bot bus
  chem comp cryst ecol econ electr engr ent finc food genet geol geom golf gramm hanaf law ling logic
  mahj math mech med mil music ornith pharm phil photo physics physiol psych shogi sports sumo vidg
  zool`;

/** Tags of dialects (Kansai, Tōhoku …), with a colon in EDICT. */
const DIALECT_TAGS = `hob: kyb: kyu: ksb: ktb: nab: osb: rkb: thb: tsb: tsug:`;

const TAGS: ReadonlySet<string> = new Set([
  ...SPELLING_TAGS,
  ...[USAGE_TAGS, FIELD_TAGS, DIALECT_TAGS].flatMap((tags) => tags.split(/\s+/u)),
]);

/** Whether a tag is one of JMdict's parts of speech. */
export function isPartOfSpeech(tag: string): boolean {
  return PART_OF_SPEECH.test(tag);
}

/** @returns null if the line is not an entry: the header, an empty line */
export function parseEdictLine(line: string): ParsedEntry | null {
  const match = LINE.exec(line.trimEnd());
  const [, headword, reading, body] = match ?? [];
  // The title line of EDICT has ideographic spaces in place of a headword, so that it sorts first.
  if (headword === undefined || body === undefined) return null;
  const parts = body.split('/');
  const common = parts.at(-1) === COMMON_MARK;
  const senses = parseSenses(common ? parts.slice(0, -1) : parts);
  return senses.length === 0 ? null : { headword, reading: reading ?? headword, senses, common };
}

export function parseEdict(text: string): ParsedEntry[] {
  return text
    .split('\n')
    .map(parseEdictLine)
    .filter((entry) => entry !== null);
}

function parseSenses(parts: readonly string[]): ParsedSense[] {
  const senses: ParsedSense[] = [];
  for (const part of parts) {
    const current = senses.at(-1);
    const head = parseHead(part);
    if (current === undefined || head.startsSense) {
      // A sense without parts of speech has those of the sense before.
      const pos = head.pos.length > 0 ? head.pos : (current?.pos ?? []);
      senses.push({ pos, tags: head.tags, glosses: head.gloss === '' ? [] : [head.gloss] });
    } else {
      current.glosses.push(part);
    }
  }
  return senses.filter(({ glosses }) => glosses.length > 0);
}

/** Parses the groups before a gloss: part of speech, number, tags. */
function parseHead(part: string) {
  const head = { pos: [] as string[], tags: [] as string[], startsSense: false, gloss: '' };
  let rest = part.trim();
  for (let match = GROUP.exec(rest); match !== null; match = GROUP.exec(rest)) {
    const [whole, group = '', field] = match;
    const items = group.split(',');
    if (field !== undefined) head.tags.push(field);
    else if (/^\d+$/u.test(group)) head.startsSense = true;
    else if (items.every((item) => PART_OF_SPEECH.test(item))) {
      head.pos.push(...items);
      head.startsSense = true;
    } else if (items.every((item) => TAGS.has(item))) {
      head.tags.push(...items.map((item) => item.replace(':', '')));
    } else break;
    rest = rest.slice(whole.length);
  }
  head.gloss = rest;
  return head;
}
