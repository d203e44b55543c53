import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/commands/project-root';
import {
  municipalityNames,
  parseMunicipalities,
} from '../../../src/dictionary/compile/parse-municipalities';

const HEADER = 'within\tname\treading\tlatin';
const parsed = (...lines: string[]) => parseMunicipalities([HEADER, ...lines, ''].join('\n'));

describe('parseMunicipalities', () => {
  it('reads cities, towns and the wards of cities', () => {
    const list = parsed(
      '北海道\t札幌市\tさっぽろし',
      '北海道\t幕別町\tまくべつちょう',
      '山梨県\t南アルプス市\tみなみアルプスし\tMinami-Alps',
      '札幌市\t手稲区\tていねく',
    );
    expect(municipalityNames(list).map(({ latin }) => latin)).toEqual([
      ['Sapporo (city in Hokkaidō)'],
      ['Makubetsu (town in Hokkaidō)'],
      ['Minami-Alps (city in Yamanashi)'],
      ['Teine (ward in Sapporo)'],
    ]);
  });

  it.each([
    ['蝦夷\t札幌市\tさっぽろし', '蝦夷 is neither prefecture nor city'],
    ['北海道\t幕別町\tまくべつ', 'the reading "まくべつ" of 幕別町 has a wrong end'],
    ['北海道\t石狩振興局\tいしかりしんこうきょく', 'is no city, ward, town or village'],
  ])('says what is wrong with %s', (line, problem) => {
    expect(() => parsed(line)).toThrow(problem);
  });

  it('has a name once in a prefecture', () => {
    expect(() => parsed('長野県\t池田町\tいけだまち', '長野県\t池田町\tいけだちょう')).toThrow(
      'line 3: 池田町 is here twice',
    );
    expect(parsed('長野県\t池田町\tいけだまち', '岐阜県\t池田町\tいけだちょう')).toHaveLength(2);
  });
});

describe('the list of municipalities', () => {
  const list = parseMunicipalities(
    readFileSync(join(PROJECT_ROOT, 'assets/places/municipalities.tsv'), 'utf8'),
  );
  const inPrefectures = list.filter(({ within }) => !within.endsWith('市'));

  it('has all cities, wards of Tokyo, towns and villages', () => {
    const count = (kind: string) => inPrefectures.filter(({ name }) => name.endsWith(kind)).length;
    expect(['市', '区', '町', '村'].map(count)).toEqual([792, 23, 743, 183]);
  });

  it('has the wards of the large cities', () => {
    expect(list.length - inPrefectures.length).toBe(171);
    expect(list.filter(({ within }) => within === '浜松市').map(({ name }) => name)).toEqual([
      '中央区',
      '浜名区',
      '天竜区',
    ]);
  });
});
