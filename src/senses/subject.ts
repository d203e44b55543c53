/** What a paragraph is about, as far as the choice between senses of a word asks: by its own words. */
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

/** Longer texts say no more about what they are about. In UTF-16 units. */
const LONGEST = 2_000;
/** One sign alone may be a word by the way: ドル in the price of a ticket. */
const LEAST_SIGNS = 2;

/** The subject with the most signs; of equal ones the more special. */
export function subjectOf(text: string): Subject {
  const part = text.slice(0, LONGEST);
  let subject: Subject = 'other';
  let most = LEAST_SIGNS - 1;
  for (const [candidate, signs] of SIGNS) {
    const count = part.match(signs)?.length ?? 0;
    if (count <= most) continue;
    subject = candidate;
    most = count;
  }
  return subject;
}
