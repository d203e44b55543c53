import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/commands/build/dictionary-sources';
import { parsePeople } from '../../../src/dictionary/compile/parse-people';

const HEADER = 'name\treading\tlatin\trole\n';
const parse = (...lines: string[]) =>
  parsePeople([{ name: 'sport', text: HEADER + lines.join('\n') }]);
const ROW = '宮城 大弥\tみやぎ ひろや\tHiroya Miyagi\tbaseball pitcher';

describe('the lists of people in the news', () => {
  it('have surname and given name, or one name', () => {
    expect(parse('# Sumo', ROW, '照ノ富士\tてるのふじ\tTerunofuji\tsumo wrestler')).toEqual([
      {
        parts: ['宮城', '大弥'],
        readings: ['みやぎ', 'ひろや'],
        latin: 'Hiroya Miyagi',
        role: 'baseball pitcher',
        from: null,
      },
      {
        parts: ['照ノ富士'],
        readings: ['てるのふじ'],
        latin: 'Terunofuji',
        role: 'sumo wrestler',
        from: null,
      },
    ]);
  });

  it('say by their file whose names are foreign', () => {
    const text = `${HEADER}習 近平\tしゅう きんぺい\tXi Jinping\tpresident of China`;
    expect(parsePeople([{ name: 'china', text }])[0]?.from).toBe('china');
  });

  it.each([
    ['宮城 大弥\tみやぎ ひろや\tHiroya Miyagi', 'has 3 columns'],
    ['宮城大弥 \tみやぎひろや\tHiroya Miyagi\tpitcher', 'is not one name'],
    ['宮城 大弥\tミヤギ ヒロヤ\tHiroya Miyagi\tpitcher', 'not hiragana'],
    ['宮城 大弥\tみやぎひろや\tHiroya Miyagi\tpitcher', 'in name or reading only'],
    ['宮城 大弥\tみやぎ ひろや\thiroya\tpitcher', 'strange Latin form'],
    ['宮城 大弥\tみやぎ ひろや\tHiroya Miyagi\t投手', 'strange role'],
    [`宮城 大弥\tみやぎ ひろや\tHiroya Miyagi\t${'a'.repeat(61)}`, 'longer than 60'],
  ])('refuse %s', (row, problem) => {
    expect(() => parse(row)).toThrow(problem);
    expect(() => parse(row)).toThrow('assets/people/sport.tsv, line 2');
  });

  it('refuse a wrong header, a wrong order, and a person who is in two files', () => {
    expect(() => parsePeople([{ name: 'sport', text: ROW }])).toThrow('the first line is not');
    expect(() => parse(ROW, '佐藤 輝明\tさとう てるあき\tTeruaki Sato\tinfielder')).toThrow(
      'order',
    );
    const file = { name: 'sport', text: HEADER + ROW };
    expect(() => parsePeople([file, { ...file, name: 'film' }])).toThrow(
      'film.tsv, line 2: 宮城 大弥 is in assets/people/sport.tsv, line 2 already',
    );
  });

  it('are valid as they are shipped', async () => {
    const people = await readPeople();
    expect(people.length).toBeGreaterThan(90);
    expect(people.filter(({ from }) => from === 'china').length).toBeGreaterThan(40);
  });
});
