/** The subject of a paragraph, by its own words; it decides between senses of a word. */
export type Subject = 'markets' | 'conflict' | 'politics' | 'other';

const SIGNS: readonly (readonly [subject: Exclude<Subject, 'other'>, signs: RegExp])[] = [
  [
    'markets',
    /株|相場|市場|円[安高]|ドル|為替|金利|利回り|国債|日経平均|先物|前[場引日]|後場|大引け|終値|銘柄|投資家|日銀|利[上下]げ|原油|決算|上値|下値|[％%]/gu,
  ],
  [
    'conflict',
    /軍|侵攻|攻撃|ミサイル|停戦|戦闘|戦争|部隊|兵士|砲撃|空爆|核|防衛|派兵|武装|捕虜|人質|無人機|制裁/gu,
  ],
  [
    'politics',
    /首相|大統領|政権|内閣|与党|野党|選挙|議会|国会|法案|外相|首脳|政府|閣僚|裁判|判決|検察|起訴/gu,
  ],
];

/** UTF-16 units of a text that are searched; more do not change the result. */
const MAX_LENGTH = 2_000;
/** A single sign is not enough: ドル may be in the price of a ticket. */
const MIN_SIGNS = 2;

/** Of the last text: each word of a paragraph asks for the same. */
let last: { text: string; subject: Subject } = { text: '', subject: 'other' };

/** The subject with the most signs; in a tie the first in SIGNS, the more special one. */
export function subjectOf(text: string): Subject {
  if (text !== last.text) last = { text, subject: weighSubject(text) };
  return last.subject;
}

function weighSubject(text: string): Subject {
  const part = text.slice(0, MAX_LENGTH);
  let subject: Subject = 'other';
  let most = MIN_SIGNS - 1;
  for (const [candidate, signs] of SIGNS) {
    const count = part.match(signs)?.length ?? 0;
    if (count <= most) continue;
    subject = candidate;
    most = count;
  }
  return subject;
}
