import { describe, expect, it } from 'vitest';
import { parseNameList, parseShortForms } from '../../../src/dictionary/compile/parse-name-list';

const HEADER = 'name\treading\tlatin\tnote';

function firms(...lines: string[]) {
  const text = [HEADER, ...lines, ''].join('\n');
  return parseNameList({ title: 'Firms', text, kind: 'company' });
}

describe('parseNameList', () => {
  it('reads names with their readings and English names', () => {
    expect(
      firms('# a comment', '阪和興業\tはんわこうぎょう\tHanwa', '楽天\tらくてん\tRakuten\tusual'),
    ).toEqual([
      {
        headword: '阪和興業',
        reading: 'はんわこうぎょう',
        kinds: ['company'],
        latin: ['Hanwa'],
        usual: false,
      },
      {
        headword: '楽天',
        reading: 'らくてん',
        kinds: ['company'],
        latin: ['Rakuten'],
        usual: true,
      },
    ]);
  });

  it.each([
    [
      '阪和興業\tはんわ工業\tHanwa',
      'Firms, line 2: the reading "はんわ工業" of 阪和興業 is not kana',
    ],
    ['串カツ田中\tくしかつたなか\tKushikatsu Tanaka', 'has not its カツ'],
    ['しまむら\tしまむ\tShimamura', 'しまむら is kana, but not its own reading'],
    ['阪和興業\tはんわこうぎょう', '2 columns instead of 4'],
    ['阪和興業\tはんわこうぎょう\t阪和', 'is not plain English'],
    ['阪和興業\tはんわこうぎょう\tHanwa\toften', 'the note "often" is unknown'],
    ['阪和興業\t はんわこうぎょう\tHanwa', 'the reading is empty or has space around it'],
  ])('says what is wrong with %s', (line, problem) => {
    expect(() => firms(line)).toThrow(problem);
  });

  it('has each name once', () => {
    const line = '阪和興業\tはんわこうぎょう\tHanwa';
    expect(() => firms(line, line)).toThrow('line 3: 阪和興業 is here twice');
  });

  it('needs its columns', () => {
    expect(() => parseNameList({ title: 'Firms', text: '', kind: 'company' })).toThrow(
      'Firms: the line with the columns is missing',
    );
    expect(() => parseNameList({ title: 'Firms', text: 'a\tb', kind: 'company' })).toThrow(
      'the columns are not name, reading, latin, note',
    );
  });
});

describe('parseShortForms', () => {
  const known = firms('川崎重工業\tかわさきじゅうこうぎょう\tKawasaki Heavy Industries');
  const shortForms = (line: string) => {
    const text = `name\treading\tfirm\tnote\n${line}\n`;
    return parseShortForms({ title: 'Short forms', text, kind: 'company' }, known);
  };

  it('gives a short form the English name of its firm', () => {
    expect(shortForms('川重\tかわじゅう\t川崎重工業\tusual')).toEqual([
      {
        headword: '川重',
        reading: 'かわじゅう',
        kinds: ['company'],
        latin: ['Kawasaki Heavy Industries'],
        usual: true,
      },
    ]);
  });

  it('knows the firm', () => {
    expect(() => shortForms('三菱重\tみつびしじゅう\t三菱重工業')).toThrow(
      '三菱重工業, the firm of 三菱重, is not in the list',
    );
    expect(() => shortForms('川崎重工業\tかわさきじゅうこうぎょう\t川崎重工業')).toThrow(
      '川崎重工業 is a firm of its own',
    );
  });
});
