import { describe, expect, it } from 'vitest';
import type { JoinedEntry } from '../../src/dictionary/compile/join-sources';
import type { SourceWord } from '../../src/text/lexicon-source';
import { preferCommonReadings } from '../../src/lexicography/common-readings';
import { compoundReadings } from '../../src/lexicography/compound-readings';
import { headwordReadings, nounTerms } from '../../src/lexicography/headwords';
import { orderContexts } from '../../src/lexicography/order-contexts';
import { parseUnidic } from '../../src/lexicography/unidic';
import { markRareWords } from '../../src/lexicography/rare-words';
import { unidicTerms } from '../../src/lexicography/unidic-terms';
import { usualWords } from '../../src/lexicography/usual-words';

type Fields = SourceWord['features'];
const NOUN: Fields = ['名詞', '一般', '*', '*', '*', '*'];

function word(surface: string, reading: string, cost: number, features = NOUN): SourceWord {
  return { surface, leftId: 1, rightId: 1, cost, features, base: surface, reading };
}

function entry(headword: string, reading: string, more: Partial<JoinedEntry> = {}): JoinedEntry {
  const senses = [{ pos: ['n'], tags: [], glosses: ['…'] }];
  return { headword, reading, senses, common: false, frequencyBand: 0, ...more };
}

describe('headwords', () => {
  it('have the more common reading first, and none where no source says which it is', () => {
    const readings = headwordReadings([
      entry('国境', 'くにざかい'),
      entry('国境', 'こっきょう', { common: true }),
      entry('宝物', 'ほうもつ'),
      entry('宝物', 'たからもの'),
    ]);
    expect(readings.get('国境')).toEqual(['こっきょう', 'くにざかい']);
    expect(readings.has('宝物')).toBe(false);
  });

  it('are terms where they are nouns with kanji that a newspaper writes so', () => {
    const kana = { senses: [{ pos: ['pn'], tags: ['uk'], glosses: ['that person'] }] };
    const verb = { senses: [{ pos: ['v5r'], tags: [], glosses: ['to …'] }] };
    const terms = nounTerms([
      entry('保育所', 'ほいくしょ'),
      entry('彼の方', 'あのかた', kana),
      entry('切羽詰まる', 'せっぱつまる', verb),
      entry('カトリック・教会', 'カトリックきょうかい'),
      entry('仏大統領', 'ふらんすだいとうりょう'),
    ]);
    expect(terms.map(({ spelling }) => spelling)).toEqual(['保育所']);
  });
});

describe('common readings', () => {
  const unidic = parseUnidic(
    '柵\t名詞-普通名詞-一般\tサク\t5000\n柵\t名詞-普通名詞-一般\tシガラミ\t9000\n',
  );
  const headwords = new Map([['柵', ['さく', 'しがらみ']]]);

  it('change costs with rarer ones where UniDic and JMdict agree', () => {
    const words = [word('柵', 'シガラミ', 4_000), word('柵', 'サク', 6_000)];
    const costs = preferCommonReadings(words, unidic, headwords).map(({ cost }) => cost);
    expect(costs).toEqual([6_000, 4_000]);
  });

  it('stay as they are where the two disagree', () => {
    const words = [word('柵', 'シガラミ', 4_000), word('柵', 'サク', 6_000)];
    expect(preferCommonReadings(words, unidic, new Map([['柵', ['しがらみ']]]))).toEqual(words);
  });
});

describe('the words that are kept', () => {
  const kept = (...words: SourceWord[]) =>
    usualWords(
      words,
      (spelling) => spelling === 'ニュース',
      () => true,
    ).map(({ surface }) => surface);

  it('are those of newspapers', () => {
    expect(
      kept(
        word('ニュース', 'ニュース', 1),
        word('フェッヒャー', 'フェッヒャー', 1),
        word('中首相', 'チュウゴク:シュショウ', 1),
        word('（金）', 'キンヨウビ', 1),
        word('えーと', 'エート', 1, ['フィラー', '*', '*', '*', '*', '*']),
        word('行きゃ', 'イキャ', 1, ['動詞', '自立', '*', '*', '五段・カ行', '仮定縮約１']),
        word('行く', 'イク', 1, ['動詞', '自立', '*', '*', '五段・カ行', '基本形']),
      ),
    ).toEqual(['ニュース', '行く']);
  });
});

describe('readings within compounds', () => {
  const readingsOf = (kanji: string) =>
    ({
      翼: { onReadings: ['ヨク'], kunReadings: ['つばさ'] },
      左: { onReadings: ['サ'], kunReadings: ['ひだり'] },
      右: { onReadings: ['ウ'], kunReadings: ['みぎ'] },
      主: { onReadings: ['シュ'], kunReadings: ['おも'] },
      尾: { onReadings: ['ビ'], kunReadings: ['お'] },
    })[kanji] ?? null;
  const words = (...pairs: [string, string][]) => pairs.map(([h, r]) => entry(h, r));

  it('are those of most of the dictionary’s words', () => {
    const entries = words(
      ['左翼', 'さよく'],
      ['右翼', 'うよく'],
      ['主翼', 'しゅよく'],
      ['尾翼', 'びよく'],
    );
    const lines = compoundReadings(entries, new Map(), readingsOf);
    expect(lines).toEqual(['翼\tsecond\tよく']);
  });

  it('are not a rule if words disagree', () => {
    const entries = words(
      ['左翼', 'さよく'],
      ['右翼', 'うよく'],
      ['主翼', 'しゅつばさ'],
      ['尾翼', 'びつばさ'],
    );
    expect(compoundReadings(entries, new Map(), readingsOf)).toEqual([]);
  });
});

describe('words set aside', () => {
  it('are rare ones of a single character, but not affixes or places', () => {
    const suffix: Fields = ['名詞', '接尾', '一般', '*', '*', '*'];
    const words = markRareWords([
      word('強', 'ツヨ', 4_000),
      word('強', 'ゴウ', 9_000),
      word('強', 'キョウ', 9_000, suffix),
      word('強国', 'キョウコク', 4_000),
      word('強国', 'コワクニ', 12_000),
    ]);
    expect(words.filter(({ offLattice }) => offLattice).map(({ reading }) => reading)).toEqual([
      'ゴウ',
    ]);
  });
});

describe('usual words', () => {
  it('have no reading as it is pronounced', () => {
    const words = [
      word('研究家', 'ケンキューカ', 49),
      word('サイバー攻撃', 'サイバアコオゲキ', 10_000),
      word('サイバー空間', 'サイバークウカン', 10_000),
      word('Ａ級', 'エーキュウ', 10_000),
    ];
    const kept = usualWords(
      words,
      () => true,
      () => true,
    );
    expect(kept.map(({ surface }) => surface)).toEqual(['サイバー空間', 'Ａ級']);
  });
});

describe('verbs with kana left out', () => {
  const verb = (surface: string, base: string, reading: string): SourceWord => ({
    ...word(surface, reading, 5_000, ['動詞', '自立', '*', '*', '一段', '基本形']),
    base,
  });
  const words = [
    verb('割る', '割る', 'ワル'),
    verb('割れ', '割る', 'ワレ'),
    verb('割る', '割る', 'ワレル'),
    verb('割', '割る', 'ワレ'),
    verb('割れる', '割れる', 'ワレル'),
    verb('変る', '変る', 'カワル'),
    verb('変わる', '変わる', 'カワル'),
    verb('見る', '見る', 'ミル'),
  ];
  const kept = (isRead: (spelling: string, reading: string) => boolean) =>
    usualWords(words, () => true, isRead).map(({ surface, reading }) => `${surface} ${reading}`);

  it('are dropped with all forms, and no other verb of the spelling', () => {
    const read = kept((spelling, reading) => spelling === '変る' && reading === 'かわる');
    expect(read).toEqual([
      ...['割る ワル', '割れ ワレ', '割れる ワレル', '変る カワル', '変わる カワル', '見る ミル'],
    ]);
  });
});

describe('compounds with a half in kana', () => {
  it('are dropped where the lattice would find them in other words', () => {
    const words = [word('る人', 'ルニン', 5_000), word('人', 'ヒト', 5_000)];
    const kept = usualWords(
      words,
      () => true,
      () => true,
    );
    expect(kept.map(({ surface }) => surface)).toEqual(['人']);
  });
});

describe('the order of contexts', () => {
  it('changes no cost between words', () => {
    const words = [
      { ...word('あ', 'ア', 5_000), leftId: 1, rightId: 2 },
      { ...word('い', 'イ', 100), leftId: 2, rightId: 1 },
    ];
    const connection = Int16Array.of(0, 1, 2, 10, 11, 12, 20, 21, 22);
    const source = { words, classes: [], category: new Uint8Array(0), connection, rightIds: 3 };
    const ordered = orderContexts(source);
    const cost = (s: typeof source, before: number, after: number) =>
      s.connection[s.words[after]!.leftId * 3 + s.words[before]!.rightId];
    for (const before of [0, 1]) {
      for (const after of [0, 1]) {
        expect(cost({ ...source, ...ordered } as typeof source, before, after)).toBe(
          cost(source, before, after),
        );
      }
    }
    expect(ordered.words[1]).toMatchObject({ leftId: 1, rightId: 1 });
  });
});

describe('UniDic', () => {
  it('adds the nouns that JMdict lacks, the cheapest reading first', () => {
    const words = parseUnidic(
      '昨夏\t名詞-普通名詞-副詞可能\tサクナツ\t9000\n昨夏\t名詞-普通名詞-副詞可能\tサクカ\t6000\n' +
        '派兵\t名詞-普通名詞-サ変可能\tハヘイ\t5000\n太郎\t名詞-固有名詞-人名-名\tタロウ\t1000\n',
    );
    expect(unidicTerms(words, new Set(['派兵']))).toEqual([
      { spelling: '昨夏', readings: ['さくか', 'さくなつ'], like: '名詞,一般' },
    ]);
  });
});
