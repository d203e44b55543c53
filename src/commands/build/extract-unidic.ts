/** Extracts from UniDic's word list what src/lexicography/unidic.ts and accents.ts read. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { byCodeUnit } from '../../collections/code-unit-order';

/**
 * Columns of the list: surface, left id, right id, cost, then the fields of the dictionary's dicrc
 * (four levels of part of speech, conjugation type and form …, the reading in kana as field 20).
 */
const COST = 3;
const POS = 4;
const POS_LEVELS = 4;
const CONJUGATION_FORM = 9;
const KANA = 24;
const ACCENTS = 28;
const NONE = '*';
const DICTIONARY_FORM = '終止形-一般';

/**
 * The accent of affixes and particles depends on the word they are attached to; symbols have none.
 */
const WITHOUT_ACCENT = /^(?:記号|補助記号|助詞|助動詞|接頭辞|接尾辞)$/u;
const PROPER_NOUN = '固有名詞';

/**
 * @returns lines of surface, part of speech, reading and lowest cost; sorted, without duplicates
 */
export async function extractUnidic(file: string): Promise<string> {
  const costs = new Map<string, number>();
  for await (const { fields, surface, kana } of dictionaryForms(file)) {
    if (!/[\p{Script=Han}々]/u.test(surface)) continue;
    const pos = fields.slice(POS, POS + POS_LEVELS).filter((level) => level !== NONE);
    const key = [surface, pos.join('-'), kana].join('\t');
    const cost = Number(fields[COST]);
    costs.set(key, Math.min(cost, costs.get(key) ?? Infinity));
  }
  const lines = [...costs].map(([key, cost]) => `${key}\t${cost}\n`);
  return lines.sort().join('');
}

/**
 * @returns lines of surface, reading, part of speech (its first level), comma-separated accents;
 *   sorted by the first three, then by cost, so that the most likely word of a spelling is first
 */
export async function extractAccents(file: string): Promise<string> {
  const words = new Map<string, { key: string; cost: number }>();
  for await (const { fields, surface, kana } of dictionaryForms(file)) {
    const [pos = '', subclass = ''] = fields.slice(POS);
    const accents = fields[ACCENTS] ?? NONE;
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]/u.test(surface)) continue;
    if (WITHOUT_ACCENT.test(pos) || subclass === PROPER_NOUN || !/^[\d,]+$/u.test(accents))
      continue;
    const key = [surface, kana, pos].join('\t');
    const line = `${key}\t${accents}`;
    const cost = Number(fields[COST]);
    words.set(line, { key, cost: Math.min(cost, words.get(line)?.cost ?? Infinity) });
  }
  const sorted = [...words].sort(
    ([lineA, a], [lineB, b]) =>
      byCodeUnit(a.key, b.key) || a.cost - b.cost || byCodeUnit(lineA, lineB),
  );
  return sorted.map(([line]) => `${line}\n`).join('');
}

/** Words with a reading; of words that inflect only the dictionary form. */
async function* dictionaryForms(file: string) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const fields = parseLine(line);
    const [surface = ''] = fields;
    const form = fields[CONJUGATION_FORM] ?? NONE;
    const kana = fields[KANA] ?? NONE;
    if (kana === NONE || kana === '') continue;
    if (form !== NONE && form !== '' && form !== DICTIONARY_FORM) continue;
    yield { fields, surface, kana };
  }
}

/** Parses a line of CSV. Fields with commas are in quotes; no field contains a quote. */
function parseLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
