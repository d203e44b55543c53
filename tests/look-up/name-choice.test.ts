import { beforeAll, describe, expect, it } from 'vitest';
import { Analyzer } from '../../src/analysis/analyzer';
import { nameChoices } from '../../src/look-up/name-choice';
import { nameEntries } from '../../src/look-up/name-entries';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import type { NameEntry } from '../../src/dictionary/name-dictionary';
import type { NameKind } from '../../src/dictionary/compile/parse-enamdict';
import { englishNames } from '../text/english-names';

function name(headword: string, reading: string, kinds: NameKind[], ...latin: string[]): NameEntry {
  return { headword, reading, kinds, latin };
}

function names(...entries: NameEntry[]) {
  return { find: (text: string) => entries.filter(({ headword }) => headword === text) };
}

/** Of the text between bars in a text: `reading [kinds] Latin` of each entry. */
function choices(
  dictionary: ReturnType<typeof names>,
  text: string,
  kinds: NameKind[],
  reading = '',
) {
  const [before = '', surface = '', after = ''] = text.split('|');
  const start = before.length;
  const context = { text: before + surface + after, start, end: start + surface.length, kinds };
  return nameChoices(dictionary, reading, context);
}

const shown = (entries: ReturnType<typeof choices>) =>
  entries.map(({ headword, reading, senses }) => {
    const [sense] = senses;
    return `${headword} ${reading} [${englishNames(sense?.partOfSpeech ?? []).join()}] ${sense?.glosses.join('; ')}`;
  });

describe('names of a spelling', () => {
  const dictionary = names(
    name('神戸', 'こうべ', ['surname', 'place'], 'Kobe'),
    name('神戸', 'かんべ', ['surname'], 'Kanbe'),
    name('神戸', 'ごうど', ['place', 'station'], 'Goudo'),
  );

  it('have the reading of the analysis first', () => {
    const readings = choices(dictionary, '|神戸|は', [], 'かんべ').map(({ reading }) => reading);
    expect(readings).toEqual(['かんべ', 'こうべ', 'ごうど']);
  });

  it('come first if a kind fits the context, and list that kind first', () => {
    expect(shown(choices(dictionary, '|神戸|駅', ['station', 'place']))).toEqual([
      '神戸 ごうど [station,place] Goudo',
      '神戸 こうべ [place,surname] Kobe',
      '神戸 かんべ [surname] Kanbe',
    ]);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => name('翔', `かな${i}`, ['male name'], `${i}`));
    expect(choices(names(...many), '|翔|', [])).toHaveLength(5);
  });
});

describe('a place that begins a longer name', () => {
  const dictionary = names(
    name('新宿', 'しんじゅく', ['surname', 'place'], 'Shinjuku'),
    name('新宿駅', 'あらじゅくえき', ['station'], 'Arajuku Station'),
    name('新宿駅', 'しんじゅくえき', ['station'], 'Shinjuku Station'),
    name('新宿山', 'しんじゅくやま', ['surname'], 'Shinjukuyama'),
  );

  it('has the longer name after its most likely reading, with the same reading', () => {
    const entries = choices(dictionary, '|新宿|駅で', ['station', 'place'], 'しんじゅく');
    expect(shown(entries)).toEqual([
      '新宿 しんじゅく [place,surname] Shinjuku',
      '新宿駅 しんじゅくえき [station] Shinjuku Station',
    ]);
    expect(entries.map(({ end }) => end)).toEqual([2, 3]);
  });

  it('comes after the longer name where that is the word on the page', () => {
    const entries = choices(dictionary, '|新宿駅|で', ['station', 'place'], 'しんじゅくえき');
    expect(shown(entries)).toEqual([
      '新宿駅 しんじゅくえき [station] Shinjuku Station',
      '新宿 しんじゅく [place,surname] Shinjuku',
      '新宿駅 あらじゅくえき [station] Arajuku Station',
    ]);
    expect(entries.map(({ end }) => end)).toEqual([3, 2, 3]);
  });

  it('omits a longer name that is not a place', () => {
    expect(choices(dictionary, '|新宿|山', ['place'])).toHaveLength(1);
    expect(choices(dictionary, '|新宿|山', ['surname'])).toHaveLength(1);
  });
});

describe('foreign names', () => {
  const dictionary = names(
    name('バイデン', 'バイデン', ['surname'], 'Biden'),
    name('ジョー・バイデン', 'ジョー・バイデン', ['full name'], 'Joe Biden (US politician)'),
    name('シュトルテンベルク', 'シュトルテンベルク', ['name'], 'Stoltenberg'),
    name('イェンス', 'イェンス', ['male name'], 'Jens'),
    name('タルーラバンクヘッド', 'タルーラバンクヘッド', ['full name'], 'Tallulah Bankhead'),
    name('トヨタ', 'トヨタ', ['company'], 'Toyota'),
    name('ホンダ', 'ホンダ', ['company'], 'Honda'),
    name('オバマ', 'オバマ', ['surname'], 'Obama (Barack)'),
  );

  it('come after the full name that contains them, with its whole range', () => {
    const entries = choices(dictionary, 'ジョー・|バイデン|大統領', ['surname']);
    expect(shown(entries)).toEqual([
      'ジョー・バイデン ジョー・バイデン [full name] Joe Biden (US politician)',
      'バイデン バイデン [surname] Biden',
    ]);
    expect(entries.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [4, 8],
    ]);
    const given = choices(dictionary, '米の|ジョー|＝バイデン氏', ['given name']);
    expect(given[0]).toMatchObject({ headword: 'ジョー・バイデン', start: 2, end: 10 });
  });

  it('are found under another transcription, which the entry shows', () => {
    const [entry] = choices(dictionary, '|ストルテンベルグ|事務総長', ['surname']);
    expect(entry).toMatchObject({
      headword: 'ストルテンベルグ',
      reading: 'ストルテンベルグ',
      spellings: ['シュトルテンベルク'],
      senses: [{ partOfSpeech: [{ key: 'name' }], glosses: ['Stoltenberg'] }],
    });
  });

  it('are put together from given name and surname, and from nothing else', () => {
    const full = choices(dictionary, 'イェンス・|ストルテンベルグ|氏', ['surname']);
    expect(shown(full)[0]).toBe(
      'イェンス・ストルテンベルグ イェンス・ストルテンベルグ [full name] Jens Stoltenberg',
    );
    expect(choices(dictionary, '|オバマ|・バイデン両氏', ['surname'])).toHaveLength(1);
    expect(choices(dictionary, 'トヨタ・|ホンダ|', ['company'])).toHaveLength(1);
    expect(choices(dictionary, 'ケ・|セラ|・セラ', ['surname'])).toEqual([]);
  });

  it('are found without the dots of the text', () => {
    const [entry] = choices(dictionary, 'タルーラ・|バンクヘッド|', []);
    expect(entry).toMatchObject({
      headword: 'タルーラ・バンクヘッド',
      spellings: ['タルーラバンクヘッド'],
    });
  });
});

describe('names in news text', () => {
  let dictionaries: Awaited<ReturnType<typeof openDictionaries>>;
  let analyzer: Analyzer;
  beforeAll(async () => {
    dictionaries = await openDictionaries();
    analyzer = new Analyzer(dictionaries);
  }, 180_000);

  const at = (marked: string) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { tokens, segments } = analyzer.segment(text);
    const segment = segments.find(({ last }) => offset < tokens.end(last))!;
    const word = analyzer.wordOf(tokens, segment);
    return nameEntries(dictionaries.names, tokens, word, false);
  };

  it.each([
    ['|プーチン大統領は', 'プーチン', 'surname', 'Putin'],
    ['|ゼレンスキー大統領は', 'ゼレンスキー', 'surname', 'Zelenskyy'],
    ['北大西洋条約機構の|ストルテンベルグ事務総長', 'ストルテンベルグ', 'surname', 'Stoltenberg'],
    ['北大西洋条約機構の|ストルテンベルク事務総長', 'ストルテンベルク', 'surname', 'Stoltenberg'],
    [
      'イエンス・|ストルテンベルグ氏',
      'イエンス・ストルテンベルグ',
      'full name',
      'Jens Stoltenberg',
    ],
    ['ジョー・|バイデン米大統領', 'ジョー・バイデン', 'full name', 'Joe Biden'],
    [
      'ヴォロディミル・|ゼレンスキー大統領',
      'ヴォロディミル・ゼレンスキー',
      'full name',
      'Zelenskyy',
    ],
    ['|ショルツ独首相は', 'ショルツ', 'surname', 'Scholz'],
    ['|習近平国家主席は', '習近平', 'full name', 'Xi Jinping'],
    ['|尹錫悦大統領は', '尹錫悦', 'full name', 'Yoon Suk Yeol'],
    ['|河野外相は', '河野', 'surname', 'Kouno'],
    ['|新宿駅で', '新宿駅', 'station', 'Shinjuku Station'],
    ['|新宿で', '新宿', 'place', 'Shinjuku'],
    ['|神戸市で', '神戸', 'place', 'Kobe'],
  ])('%s: %s', (text, headword, kind, latin) => {
    const [first] = at(text);
    expect(first?.headword).toBe(headword);
    expect(englishNames(first?.senses[0]?.partOfSpeech ?? [])).toContain(kind);
    expect(first?.senses[0]?.glosses.join('; ')).toContain(latin);
  });

  it('have the station and the town beside the place', () => {
    expect(at('|新宿駅で')[1]).toMatchObject({ headword: '新宿', reading: 'しんじゅく', end: 2 });
    expect(at('|神戸市で')[1]).toMatchObject({ headword: '神戸市', reading: 'こうべし' });
  });

  it('have the readings of known people before other readings', () => {
    const readings = (text: string) => at(text).map(({ reading }) => reading);
    expect(readings('|山田さんは').slice(0, 1)).toEqual(['やまだ']);
    expect(readings('|河野外相は').slice(0, 2)).toEqual(['こうの', 'かわの']);
    expect(readings('|日本橋で').slice(0, 2)).toEqual(['にほんばし', 'にっぽんばし']);
  });
});
