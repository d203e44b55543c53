/** The packs as the extension ships them. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dictionaryPacks } from '../../src/commands/build-dictionary';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { compileKanji } from '../../src/dictionary/compile/compile-kanji';
import { compileNames } from '../../src/dictionary/compile/compile-names';
import { compileWords } from '../../src/dictionary/compile/compile-words';
import { KanjiDictionary } from '../../src/dictionary/kanji-dictionary';
import { NameDictionary } from '../../src/dictionary/name-dictionary';
import { joinSources } from '../../src/dictionary/compile/join-sources';
import { parseEdict } from '../../src/dictionary/compile/parse-edict';
import { parseEnamdict, type ParsedName } from '../../src/dictionary/compile/parse-enamdict';
import { WordDictionary } from '../../src/dictionary/word-dictionary';

let dictionaries: Awaited<ReturnType<typeof openDictionaries>>;
beforeAll(async () => {
  dictionaries = await openDictionaries();
}, 180_000);

describe('word dictionary', () => {
  it.each([
    ['派兵', 'はへい', 'dispatch of troops'],
    ['北大西洋条約機構', 'きたたいせいようじょうやくきこう', 'NATO'],
    ['国防総省', 'こくぼうそうしょう', 'the Pentagon'],
    ['巡航ミサイル', 'じゅんこうミサイル', 'cruise missile'],
    ['事務総長', 'じむそうちょう', 'secretary-general'],
    ['生成AI', 'せいせいエイアイ', 'generative AI'],
    ['生成ＡＩ', 'せいせいエイアイ', 'generative AI'],
    ['もちろん', 'もちろん', 'of course'],
    ['はへい', 'はへい', 'dispatch of troops'],
  ])('finds %s', (text, reading, gloss) => {
    const glosses = dictionaries.words
      .find(text)
      .filter((entry) => entry.reading === reading)
      .flatMap(({ senses }) => senses.flatMap((sense) => sense.glosses));
    expect(glosses).toContain(gloss);
  });

  it('returns entries with all their fields', () => {
    const [entry] = dictionaries.words.find('派兵');
    expect(entry).toEqual({
      headword: '派兵',
      reading: 'はへい',
      senses: [
        {
          pos: ['n', 'vs'],
          tags: ['mil', 'news'],
          glosses: ['dispatch of troops', 'troop deployment'],
          specificity: [expect.any(Number), expect.any(Number)],
        },
      ],
      frequencyBand: 8,
      common: true,
      accents: [0],
    });
  });

  it('returns the most common of several words first', () => {
    const [entry] = dictionaries.words.find('こうしょう');
    expect(entry).toMatchObject({ headword: '交渉', frequencyBand: 1, common: true });
    const common = dictionaries.words.find('こうしょう').map((found) => found.common);
    expect(common.lastIndexOf(true)).toBeLessThan(common.indexOf(false));
  });

  it("keeps EDICT's order of senses after a news term's and takes the newer glosses", () => {
    const senses = dictionaries.words.find('材料')[0]?.senses ?? [];
    expect(senses.map(({ pos, tags, glosses }) => [pos[0], tags[0], glosses[0]])).toEqual([
      ['n', 'finc', 'market factor'],
      ['n', undefined, 'materials'],
      ['n', undefined, 'material (for a novel, experiment, etc.)'],
      ['n', undefined, 'grounds (for a decision, judgment, etc.)'],
    ]);
  });

  it('finds nothing for text that is not a word', () => {
    for (const text of ['', '派兵派兵', '\0', 'zzz', '😀']) {
      expect(dictionaries.words.find(text)).toEqual([]);
    }
  });

  it('knows how many words share a gloss', () => {
    const [entry] = dictionaries.words.find('抑止');
    const { glosses = [], specificity = [] } = entry?.senses[0] ?? {};
    const sharing = (gloss: string) => specificity[glosses.indexOf(gloss)] ?? NaN;
    expect(sharing('deterrent')).toBeLessThan(sharing('check'));
  });
});

describe('name dictionary', () => {
  it.each([
    ['岸田', 'きしだ', 'surname', 'Kishida'],
    ['習近平', 'しゅうきんぺい', 'full name', 'Xi Jinping'],
    ['プーチン', 'プーチン', 'surname', 'Putin'],
    ['ロイター', 'ロイター', 'company', 'Reuters'],
  ])('finds %s', (text, reading, kind, latin) => {
    const name = dictionaries.names.find(text).find((entry) => entry.reading === reading);
    expect(name?.kinds).toContain(kind);
    expect(name?.latin.join('; ')).toContain(latin);
  });

  it('finds nothing for text that is not a name', () => {
    for (const text of ['', '派兵派兵', '\uffff'])
      expect(dictionaries.names.find(text)).toEqual([]);
  });

  it('finds every name of a set, however the blocks fall', () => {
    const names = Array.from({ length: 100 }, (_, i): ParsedName => {
      const headword = `山${String.fromCharCode(0x4e00 + (i >> 1))}`;
      return { headword, reading: `やま${i}`, kinds: ['surname'], latin: [`Yama ${i}`] };
    });
    const dictionary = NameDictionary.open(compileNames(names).buffer as ArrayBuffer);
    for (const { headword, reading, latin } of names) {
      const found = dictionary.find(headword);
      expect(found).toHaveLength(2);
      expect(found).toContainEqual({ headword, reading, kinds: ['surname'], latin });
    }
  });
});

describe('kanji dictionary', () => {
  it('knows a kanji', () => {
    expect(dictionaries.kanji.find('派')).toEqual({
      meanings: ['faction', 'group', 'party', 'clique', 'sect', 'school'],
      onReadings: ['ハ'],
      kunReadings: [],
      grade: 6,
      jlpt: 1,
      strokes: 9,
      frequency: 164,
      variants: [],
    });
    expect(dictionaries.kanji.level('派'.codePointAt(0)!)).toEqual({ grade: 6, jlpt: 1 });
  });

  it("has meanings and readings in KANJIDIC's order, the usual first, and older forms", () => {
    const first = (kanji: string) => {
      const entry = dictionaries.kanji.find(kanji);
      return [entry?.meanings[0], entry?.onReadings[0], entry?.kunReadings[0], entry?.variants[0]];
    };
    expect(first('日')).toEqual(['day', 'ニチ', 'ひ', undefined]);
    expect(first('発')).toEqual(['departure', 'ハツ', 'た.つ', '發']);
    expect(first('国')).toEqual(['country', 'コク', 'くに', '國']);
    expect(dictionaries.kanji.find('國')?.variants).toContain('国');
  });

  it('ranks the kanji of newspapers, each place once', () => {
    const ranks: number[] = [];
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const rank = dictionaries.kanji.find(String.fromCharCode(code))?.frequency;
      if (rank !== undefined) ranks.push(rank);
    }
    expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 2501 }, (_, i) => i + 1));
    expect(dictionaries.kanji.find('日')?.frequency).toBe(1);
  });

  it('knows no kana', () => {
    expect(dictionaries.kanji.find('あ')).toBeNull();
    expect(dictionaries.kanji.level('あ'.codePointAt(0)!)).toEqual({ grade: 0, jlpt: 0 });
  });
});

describe('packs', () => {
  it('are the same bytes for the same sources', () => {
    const edict = parseEdict('派兵 [はへい] /(n,vs) dispatch of troops/\nいい /(adj-ix) good/');
    const names = parseEnamdict('岸田 [きしだ] /(p,s) Kishida/\nロイター /(c) Reuters/');
    const kanji = [
      {
        kanji: '派',
        grade: 6,
        jlpt: 1,
        freq_mainichi_shinbun: 164,
        stroke_count: 9,
        meanings: ['sect'],
        on_readings: ['ハ'],
        kun_readings: [],
      },
    ];
    const entries = joinSources(edict, new Map());
    expect(compileWords(entries)).toEqual(compileWords(entries));
    expect(compileNames(names)).toEqual(compileNames(names));
    expect(compileKanji(kanji, [])).toEqual(compileKanji(kanji, []));
  });

  it('refuse each other', () => {
    const names = compileNames([]).buffer as ArrayBuffer;
    expect(() => WordDictionary.open(names)).toThrow('This pack holds "names", not "words".');
    expect(() => KanjiDictionary.open(names)).toThrow('This pack holds "names", not "kanji".');
  });

  it('stay within the memory they may take', async () => {
    const directory = await dictionaryPacks();
    const sizes = await Promise.all(
      ['lexicon', 'words', 'names', 'kanji'].map((name) => stat(join(directory, `${name}.bin`))),
    );
    const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
    expect(megabytes).toBeLessThan(70);
  });
});
