/**
 * Alternative katakana transcriptions of foreign names. Newspapers, dictionaries and the original
 * language differ in a few places: ストルテンベルグ is シュトルテンベルク in ENAMDICT.
 */

/** Groups of interchangeable transcriptions of one or two sounds. */
const SAME_SOUND = [
  // v is also written as b (Cabinet notice on foreign words, 1991); Slavic and German w is v.
  ...['ヴァ バ ワ', 'ヴィ ビ ウィ', 'ヴ ブ', 'ヴェ ベ ウェ', 'ヴォ ボ ウォ'],
  // Syllables that Japanese lacked; older transcriptions still occur in names.
  ...['ティ チ テ', 'ディ ジ デ', 'トゥ ツ ト', 'ドゥ ド', 'ジェ ゼ', 'シェ セ', 'チェ ツェ'],
  ...['ファ ハ', 'フィ ヒ', 'フェ ヘ', 'フォ ホ', 'リュ ル'],
  // The glide between two vowels: ベラルシア, ベラルシヤ; イェンス, イエンス.
  ...['イア イヤ', 'イェ イエ'],
  // German st and sp sound as scht and schp: シュタイン, スタイン.
  ...['シュト スト', 'シュタ スタ', 'シュテ ステ', 'シュプ スプ'],
].map((group) => group.split(' '));

/** German and Russian consonants are voiceless at the end: ブルグ, ブルク; コフ, コブ. */
const SAME_AT_END = ['グ ク', 'ド ト', 'ブ フ'].map((group) => group.split(' '));

/** The second vowel of English diphthongs is either written or lengthens the first: ケイン, ケーン. */
const SAME_AFTER: readonly (readonly [before: string, vowel: string])[] = [
  ['エケセテネヘメレゲゼデベペェ', 'イ'],
  ['オコソトノホモヨロゴゾドボポョ', 'ウ'],
];

/** Marks of long vowels and consonants. Each may be added or left out. */
const LENGTH_MARKS = ['ー', 'ッ'];
const CANNOT_BE_LONG = /[ーッ・＝]$/u;
/**
 * After which characters each mark may be added: ッ before a consonant that can be doubled, ー where
 * it does not repeat the mora before it.
 */
const MAY_FOLLOW: Readonly<Record<string, RegExp>> = {
  ー: /^(?![ーッァィゥェォャュョ])/u,
  ッ: /^[カ-ヂツ-トハ-ポ]/u,
};

const NOT_BEFORE_SMALL_KANA = '(?![ァィゥェォャュョ])';

/**
 * @param katakana a name, or several separated by middle dots
 * @param most differences
 * @returns its other spellings, those with one difference before those with two
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

/** Built when a name is first not found: most readers never need them. */
function allRules(): readonly Rule[] {
  rules ??= [
    ...SAME_AT_END.flatMap((group) => rulesOf(group, '', '$')),
    ...SAME_SOUND.flatMap((group) => rulesOf(group, '', NOT_BEFORE_SMALL_KANA)),
    ...SAME_AFTER.flatMap(([before, vowel]) => rulesOf([vowel, 'ー'], `(?<=[${before}])`, '')),
    ...LENGTH_MARKS.map((mark) => ({ pattern: new RegExp(mark, 'gu'), replacement: '' })),
  ];
  return rules;
}

function rulesOf(group: readonly string[], before: string, after: string): Rule[] {
  return group.flatMap((one) =>
    group
      .filter((other) => other !== one)
      .map((replacement) => ({
        pattern: new RegExp(`${before}${one}${after}`, 'gu'),
        replacement,
      })),
  );
}

/** Spellings that differ in one place. */
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
