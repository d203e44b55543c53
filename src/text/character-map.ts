/**
 * Characters that a page may have in place of the plain ones, one by one: compatibility ideographs
 * and radicals for kanji (⾦融庁), and signs that stand for whole words (㌔, ㍿).
 */
import { modernForm, OLD_KANJI } from './old-kanji';

/**
 * Kanji outside the BMP: their modern forms are shorter in UTF-16 units, so they cannot wait for the
 * choice of usual-spelling.ts.
 */
const ASTRAL: ReadonlyMap<string, string> = new Map(
  OLD_KANJI.filter((old) => old.length > 1).map((old) => [old, modernForm(old)]),
);

/**
 * CJK Radicals Supplement, of which Unicode normalization knows two. Fonts and converters put them
 * in place of the kanji that look the same. Source: Unicode's EquivalentUnifiedIdeograph, those that
 * are kanji in use.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺎尢 ⺒巳 ⺓幺 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺱网 ⺶羊 ⺼月 ⺽臼 ⻁虎 ⻂衣 ⻄西 ⻆角 ⻑長 ⻗雨 ⻘青 ⻝食 ⻡首 ⻣骨 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻲亀 ⻳亀'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Legal forms, which news reads in full: ㈱ is かぶしきがいしゃ, not かぶ in brackets. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map([
  ['㈱', '株式会社'],
  ['㈲', '有限会社'],
  ['㈳', '社団法人'],
  ['㈶', '財団法人'],
  ['㈻', '学校法人'],
]);

/** Blocks of signs that Unicode normalization (NFKC) writes out, [first, last]. */
const WRITTEN_OUT: readonly (readonly [number, number])[] = [
  // ㋀ 1月.
  [0x32c0, 0x32cb],
  // ㋿ 令和.
  [0x32ff, 0x32ff],
  // ㌀ アパート … ㍗ ワット.
  [0x3300, 0x3357],
  // ㍘ 0点 … ㍰ 24点.
  [0x3358, 0x3370],
  // ㍻ 平成, ㍼ 昭和, ㍽ 大正, ㍾ 明治, ㍿ 株式会社.
  [0x337b, 0x337f],
  // ㏠ 1日.
  [0x33e0, 0x33fe],
];

/** Kangxi radicals; compatibility ideographs in the BMP. */
const KANGXI = [0x2f00, 0x2fd5] as const;
const COMPATIBILITY = [0xf900, 0xfaff] as const;

/** The plain text of a character; null if it is itself plain. */
export function plainFormOf(character: string): string | null {
  const code = character.codePointAt(0)!;
  if (code > 0xffff) {
    const plain = character.normalize('NFC');
    return plain === character ? (ASTRAL.get(character) ?? null) : plain;
  }
  if (isWithin(code, COMPATIBILITY)) return character.normalize('NFC');
  if (isWithin(code, KANGXI) || WRITTEN_OUT.some((block) => isWithin(code, block))) {
    return character.normalize('NFKC');
  }
  return RADICALS.get(character) ?? LEGAL_FORMS.get(character) ?? null;
}

/** All characters of the BMP that `plainFormOf` may change. */
export function* unplainUnits(): Generator<number> {
  for (const [first, last] of [KANGXI, COMPATIBILITY, ...WRITTEN_OUT]) {
    for (let code = first; code <= last; code++) yield code;
  }
  for (const character of [...RADICALS.keys(), ...LEGAL_FORMS.keys()]) {
    yield character.charCodeAt(0);
  }
}

function isWithin(code: number, [first, last]: readonly [number, number]): boolean {
  return code >= first && code <= last;
}
