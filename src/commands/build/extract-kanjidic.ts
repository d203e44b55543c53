/**
 * Extracts from KANJIDIC2 what src/dictionary/compile/parse-kanjidic.ts reads: the order of
 * meanings and readings, and variants.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * @param xml KANJIDIC2, with one `<character>` per kanji and one element per line
 * @returns tab-separated lines: kanji, meanings, on readings, kun readings, variants; lists with |
 */
export function extractKanjidic(xml: string): string {
  const characters = xml.split('<character>').slice(1);
  const byCode = new Map<string, string>();
  for (const character of characters) {
    for (const [, set = '', code = ''] of character.matchAll(CODE_POINT)) {
      byCode.set(`${set} ${code}`, literalOf(character));
    }
  }
  return characters
    .map((character) => {
      const variants = [...character.matchAll(VARIANT)].map(
        // Variants given by an index of a printed dictionary have no code point.
        ([, set = '', code = '']) => byCode.get(`${set} ${code}`) ?? '',
      );
      const lists = [
        textsOf(character, /<meaning>(.*?)<\/meaning>/gu),
        textsOf(character, /<reading r_type="ja_on"[^>]*>(.*?)<\/reading>/gu),
        textsOf(character, /<reading r_type="ja_kun"[^>]*>(.*?)<\/reading>/gu),
        [...new Set(variants)].filter((variant) => variant !== ''),
      ];
      return [literalOf(character), ...lists.map((list) => list.join('|'))].join('\t');
    })
    .filter((line) => !/^\S+\t+$/u.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

const CODE_POINT = /<cp_value cp_type="(\w+)">(.*?)<\/cp_value>/gu;
const VARIANT = /<variant var_type="(\w+)">(.*?)<\/variant>/gu;

function literalOf(character: string): string {
  return textsOf(character, /<literal>(.*?)<\/literal>/gu)[0] ?? '';
}

function textsOf(character: string, element: RegExp): string[] {
  return [...character.matchAll(element)].map(([, text = '']) =>
    text.replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity),
  );
}
