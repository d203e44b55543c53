/**
 * Other ways to write a foreign name in katakana. Newspapers, dictionaries and the bearer's own language
 * differ in a few places: ストルテンベルグ stands in ENAMDICT as シュトルテンベルク.
 */

/** Spellings of one sound or of two that are taken for each other; each may stand for the others. */
const SAME_SOUND = [
  // v is also written as b (Cabinet notice on foreign words, 1991); Slavic and German w is v.
  ...['ヴァ バ ワ', 'ヴィ ビ ウィ', 'ヴ ブ', 'ヴェ ベ ウェ', 'ヴォ ボ ウォ'],
  // Syllables that Japanese lacked; the older way to write each is still met in names.
  ...['ティ チ テ', 'ディ ジ デ', 'トゥ ツ ト', 'ドゥ ド', 'ジェ ゼ', 'シェ セ', 'チェ ツェ'],
  ...['ファ ハ', 'フィ ヒ', 'フェ ヘ', 'フォ ホ', 'リュ ル'],
  // The glide between two vowels: ベラルシア, ベラルシヤ; イェンス, イエンス.
  ...['イア イヤ', 'イェ イエ'],
  // German st and sp sound as scht and schp: シュタイン, スタイン.
  ...['シュト スト', 'シュタ スタ', 'シュテ ステ', 'シュプ スプ'],
].map((group) => group.split(' '));

/** At the end German and Russian consonants lose their voice: ブルグ, ブルク; コフ, コブ. */
const SAME_AT_END = ['グ ク', 'ド ト', 'ブ フ'].map((group) => group.split(' '));

/** The second vowel of English diphthongs is written, or draws out the first: ケイン, ケーン. */
const SAME_BEHIND: readonly (readonly [before: string, vowel: string])[] = [
  ['エケセテネヘメレゲゼデベペェ', 'イ'],
  ['オコソトノホモヨロゴゾドボポョ', 'ウ'],
];

/** How long vowels and consonants are is written by ear: each mark may be left out or put in. */
const LENGTH_MARKS = ['ー', 'ッ'];
const CANNOT_BE_LONG = /[ーッ・＝]$/u;
/** A consonant that can be doubled, or for ー anything that is no part of the mora before. */
const MAY_FOLLOW: Readonly<Record<string, RegExp>> = {
  ー: /^(?![ーッァィゥェォャュョ])/u,
  ッ: /^[カ-ヂツ-トハ-ポ]/u,
};

const NOT_BEFORE_SMALL_KANA = '(?![ァィゥェォャュョ])';

/**
 * @param katakana a name, or one with middle dots between its parts
 * @param most differences from it
 * @returns its other spellings, with one difference before those with two
 */
export function* transcriptionVariants(katakana: string, most: number): Generator<string> {
  const seen = new Set([katakana]);
  let last = [katakana];
  for (let differences = 1; differences <= most; differences++) {
    const next: string[] = [];
    for (const variant of last.flatMap(neighborsOf)) {
      if (seen.has(variant)) continue;
      seen.add(variant);
      next.push(variant);
      yield variant;
    }
    last = next;
  }
}

interface Rule {
  pattern: RegExp;
  replacement: string;
}

let rules: readonly Rule[] | undefined;

/** Made when a name is first missed: most readers' cards never ask for them. */
function allRules(): readonly Rule[] {
  rules ??= [
    ...SAME_AT_END.flatMap((group) => rulesOf(group, '', '$')),
    ...SAME_SOUND.flatMap((group) => rulesOf(group, '', NOT_BEFORE_SMALL_KANA)),
    ...SAME_BEHIND.flatMap(([before, vowel]) => rulesOf([vowel, 'ー'], `(?<=[${before}])`, '')),
    ...LENGTH_MARKS.map((mark) => ({ pattern: new RegExp(mark, 'gu'), replacement: '' })),
  ];
  return rules;
}

function rulesOf(group: readonly string[], before: string, behind: string): Rule[] {
  return group.flatMap((one) =>
    group
      .filter((other) => other !== one)
      .map((replacement) => ({
        pattern: new RegExp(`${before}${one}${behind}`, 'gu'),
        replacement,
      })),
  );
}

/** The spellings that differ in one place. */
function neighborsOf(name: string): string[] {
  const neighbors: string[] = [];
  for (const { pattern, replacement } of allRules()) {
    for (const { 0: match, index } of name.matchAll(pattern)) {
      neighbors.push(name.slice(0, index) + replacement + name.slice(index + match.length));
    }
  }
  for (let at = 1; at <= name.length; at++) {
    const [before, after] = [name.slice(0, at), name.slice(at)];
    if (CANNOT_BE_LONG.test(before)) continue;
    for (const mark of LENGTH_MARKS) {
      if (MAY_FOLLOW[mark]?.test(after) === true) neighbors.push(before + mark + after);
    }
  }
  return neighbors;
}
