/** Of UniDic's list of words the columns and rows that src/lexicography reads (its unidic.ts). */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Columns of the list: surface, left id, right id, cost, then the fields of the dictionary's dicrc:
 * four levels of part of speech, conjugation type and form …, the reading in kana as field 20.
 */
const COST = 3;
const POS = 4;
const POS_LEVELS = 4;
const CONJUGATION_FORM = 9;
const KANA = 24;
const NONE = '*';
const DICTIONARY_FORM = '終止形-一般';

/** @returns lines of surface, part of speech, reading, cost; sorted, each pair with its least cost */
export async function extractUnidic(file: string): Promise<string> {
  const costs = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const fields = parseLine(line);
    const [surface = ''] = fields;
    const form = fields[CONJUGATION_FORM] ?? NONE;
    const kana = fields[KANA] ?? NONE;
    if (!/[\p{Script=Han}々]/u.test(surface) || kana === NONE || kana === '') continue;
    if (form !== NONE && form !== '' && form !== DICTIONARY_FORM) continue;
    const pos = fields.slice(POS, POS + POS_LEVELS).filter((level) => level !== NONE);
    const key = [surface, pos.join('-'), kana].join('\t');
    const cost = Number(fields[COST]);
    costs.set(key, Math.min(cost, costs.get(key) ?? Infinity));
  }
  const lines = [...costs].map(([key, cost]) => `${key}\t${cost}\n`);
  return lines.sort().join('');
}

/** A line of CSV; fields that hold commas stand in quotes, no field holds a quote. */
function parseLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
