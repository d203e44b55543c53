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
  /** The headword itself where it is kana. */
  reading: string;
  senses: ParsedSense[];
  common: boolean;
}

const LINE = /^(\S+)(?: \[([^\]]+)\])? \/(.+)\/$/u;
const GROUP = /^(?:\(([^()]*)\)|\{([^{}]*)\})\s*/u;
const COMMON_MARK = '(P)';

/** Tags of EDICT's `(…)` groups that are parts of speech; v5r, vs-s … are matched by form. */
const PART_OF_SPEECH =
  /^(?:n|n-adv|n-suf|n-pref|n-t|n-pr|adj-(?:i|ix|na|no|pn|t|f|ku|shiku|nari|kari)|adv|adv-to|adv-n|aux|aux-v|aux-adj|conj|cop|cop-da|ctr|exp|int|iv|num|pn|pref|prt|suf|unc|v1|v1-s|v2[a-z]-[a-z]|v4[a-z]|v5[a-z](?:-[a-z]+)?|v5aru|v5uru|vz|vi|vt|vk|vn|vr|vs|vs-[a-z]|v-unspec)$/u;

const USAGE =
  /^(?:X|abbr|arch|ateji|chn|col|derog|eK|ek|fam|fem|gikun|hon|hum|iK|id|ik|io|joc|m-sl|male|male-sl|oK|obs|obsc|ok|oik|on-mim|poet|pol|proverb|quote|rare|dated|sens|sl|uK|uk|vulg|yoji|[a-z]{2,4}b)$/u;

/** @returns null for a line that is no entry: the header, an empty line */
export function parseEdictLine(line: string): ParsedEntry | null {
  const match = LINE.exec(line.trim());
  const [, headword, reading, body] = match ?? [];
  // EDICT's first line is its title, under a headword that sorts before all others.
  if (headword === undefined || body === undefined || headword.startsWith('　')) return null;
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
    const head = parseHead(part);
    const current = senses.at(-1);
    if (current === undefined || head.startsSense) {
      // Parts of speech hold until others are given.
      const pos = head.pos.length > 0 ? head.pos : (current?.pos ?? []);
      senses.push({ pos, tags: head.tags, glosses: [] });
    }
    const sense = senses.at(-1);
    if (sense === undefined) continue;
    if (head.gloss !== '') sense.glosses.push(head.gloss);
  }
  return senses.filter(({ glosses }) => glosses.length > 0);
}

/** Takes the groups in front of a gloss that say something about it. */
function parseHead(part: string) {
  const head = { pos: [] as string[], tags: [] as string[], startsSense: false, gloss: '' };
  let rest = part.trim();
  for (let match = GROUP.exec(rest); match !== null; match = GROUP.exec(rest)) {
    const [whole, round, curly] = match;
    const items = (round ?? curly ?? '').split(/[,;]\s*/u);
    if (round !== undefined && /^\d+$/u.test(round)) head.startsSense = true;
    else if (curly !== undefined) head.tags.push(...items);
    else if (items.every((item) => PART_OF_SPEECH.test(item) || USAGE.test(item))) {
      const pos = items.filter((item) => PART_OF_SPEECH.test(item));
      head.pos.push(...pos);
      head.tags.push(...items.filter((item) => !PART_OF_SPEECH.test(item)));
      if (pos.length > 0) head.startsSense = true;
    } else break;
    rest = rest.slice(whole.length);
  }
  head.gloss = rest;
  return head;
}
