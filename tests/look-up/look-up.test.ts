import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Analyzer } from '../../src/analysis/analyzer';
import type { CardAnswer, CardEntry } from '../../src/look-up/card-entry';
import { lookUp } from '../../src/look-up/look-up';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { classesOfWord } from '../../src/dictionary/deinflection/form-class';
import type { NameDictionary } from '../../src/dictionary/name-dictionary';
import type { DictionaryEntry } from '../../src/dictionary/word-dictionary';
import { inflect } from '../dictionary/deinflection/inflect';
import { everyEntry } from '../dictionary/every-entry';
import { englishNames } from '../text/english-names';

let analyzer: Analyzer;
let names: NameDictionary;
let words: readonly DictionaryEntry[];
beforeAll(async () => {
  const dictionaries = await openDictionaries();
  analyzer = new Analyzer(dictionaries);
  names = dictionaries.names;
  words = await everyEntry();
}, 180_000);

/** @param marked a text with | at the position to look up */
function ask(marked: string): CardAnswer & { text: string } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { ...lookUp(analyzer, names, { text, offset, published: '' }), text };
}

function wordsOf(answer: CardAnswer): CardEntry[] {
  return answer.entries.filter(({ kind }) => kind === 'word');
}

/** Headword, what it covers, inflection: 派遣「派遣された」passive > past. */
function described({ text, ...answer }: ReturnType<typeof ask>): string[] {
  return wordsOf(answer).map(({ headword, start, end, inflection }) =>
    `${headword}「${text.slice(start, end)}」${englishNames(inflection).join(' > ')}`.trim(),
  );
}

const headwords = (marked: string) => wordsOf(ask(marked)).map(({ headword }) => headword);

it('a form that is a term of its own lists its word too', () => {
  expect(headwords('彼は、|下って。')).toEqual(expect.arrayContaining(['下って', '下る']));
});

it('no noun begins with a particle of the sentence', () => {
  expect(headwords('政治と|金の問題だ。')[0]).toBe('金');
  expect(headwords('土地と|金を失った。')).not.toContain('と金');
  expect(headwords('警察に|よると、')[0]).toBe('によると');
});

describe('the reason of a reading', () => {
  const reasonsOf = (marked: string) => ask(marked).word?.readingReasons ?? [];

  it('is that of the rule, with what it looked at', () => {
    const [reason, ...others] = reasonsOf('店のドアが|開いたまま、夜を迎えた。');
    expect(reason?.evidence).toBe('ドアが開いた');
    expect(reason?.why).toContain('あく');
    expect(others).toEqual([]);
  });

  it('is said once for the countries of a row', () => {
    const [reason, ...others] = reasonsOf('|日米首脳が会談した。');
    expect(reason?.why).toMatch(/countr/u);
    expect(others).toEqual([]);
  });

  it('is the change of sounds of a number with its counter', () => {
    expect(reasonsOf('ビールを|3本飲んだ。')).toEqual([
      { evidence: '', why: 'さん and ほん become さんぼん.' },
    ]);
    expect(reasonsOf('紙を|3枚もらった。')).toEqual([]);
  });

  it('is missing where the first entry is another word', () => {
    expect(headwords('その絵が気に|入った。')[0]).toBe('気に入る');
    expect(reasonsOf('その絵が気に|入った。')).toEqual([]);
    expect(reasonsOf('政治と|金の問題だ。')).toHaveLength(1);
  });

  it('is missing where the dictionary decided', () => {
    expect(reasonsOf('会議を|開いた。')).toEqual([]);
    expect(reasonsOf('|派兵を発表した。')).toEqual([]);
  });
});

describe('the first entry names the whole form', () => {
  it.each([
    ['と|述べていた。', '述べる「述べていた」te-form > progressive > past'],
    ['自衛隊を海外に|派遣された', '派遣「派遣された」passive > past'],
    ['部隊を|派遣せず、見送った', '派遣「派遣せず」negative (ず)'],
    ['直ちに|派遣すべきだと述べた', '派遣「派遣すべきだ」obligation (べき)'],
    ['直ちに|撤退せよと要求', '撤退「撤退せよ」imperative'],
    ['景気が|悪化しそうだった', '悪化「悪化しそうだった」appearance > past'],
    ['長期化を|余儀なくされた', '余儀ない「余儀なく」adverbial'],
    ['価格が|高すぎるとの声', '高い「高すぎる」excess'],
    ['株価は|上がりすぎた', '上がる「上がりすぎた」excess > past'],
    ['交渉は|決裂しかねない', '決裂「決裂しかねない」risk'],
    ['首相は|語らず、退席', '語る「語らず」negative (ず)'],
    ['容疑者は|応じず', '応じる「応じず」negative (ず)'],
    ['断じて|許さぬと強調', '許す「許さぬ」negative (ぬ)'],
    ['認めざるを得ない|現実', '現実「現実」'],
    ['責任を|認めざるを得ない', '認める「認めざるを得ない」compulsion (ざるを得ない)'],
    ['対話を|急ぐべし', '急ぐ「急ぐべし」obligation (べし)'],
    ['防衛力を|強化すべく予算を計上', '強化「強化すべく」purpose (べく)'],
    ['二度と|繰り返すまい', '繰り返す「繰り返すまい」negative volitional'],
    ['会談は|物別れに終わった', '物別れ「物別れ」'],
    ['銃を持って|行かされた兵士', '行く「行かされた」causative-passive > past'],
    ['子どもに|食べさせられない', '食べる「食べさせられない」causative-passive > negative'],
    ['しばらくお|待ちください', '待つ「お待ちください」request'],
    ['社長がお|話しになった', '話す「お話しになった」honorific > past'],
    ['後ほどご|連絡いたします', '連絡「ご連絡いたします」humble > polite'],
    ['来客は|増えなさそうだ', '増える「増えなさそうだ」negative > appearance'],
    [
      '影響は|小さくないとみられる',
      '小さい「小さくないとみられる」negative > assessment (とみられる)',
    ],
    ['赤字が|膨らみ続けている', '膨らむ「膨らみ続けている」continuation > te-form > progressive'],
    ['円安が|進みつつある', '進む「進みつつある」progressive (つつある)'],
    ['誰にも|読めなかった', '読む「読めなかった」potential > negative > past'],
    ['理解し|にくい説明', '理解「理解しにくい」difficulty'],
    ['|理解しにくい説明', '理解「理解しにくい」difficulty'],
    ['早く|帰らなければならない', '帰る「帰らなければならない」obligation (なければならない)'],
    ['計画を|話し始めた', '話す「話し始めた」beginning > past'],
    ['写真を|撮っておいた', '撮る「撮っておいた」te-form > preparation > past'],
    ['|行ってしまった', '行く「行ってしまった」te-form > completion > past'],
    ['決算を|発表した', '発表「発表した」past'],
    ['方針を|発表し、了承を得た', '発表「発表し」continuative'],
    ['追加利上げを|検討している', '検討「検討している」te-form > progressive'],
    ['同国に|派遣できない', '派遣「派遣できない」potential > negative'],
  ])('%s: %s', (marked, expected) => {
    expect(described(ask(marked))).toContain(expected);
  });

  it('lets a form begin and end outside the word of the page', () => {
    const answer = ask('自衛隊を|派遣された');
    expect(answer.text.slice(answer.start, answer.end)).toBe('派遣');
    expect(answer.entries[0]).toMatchObject({ headword: '派遣', start: 4, end: 9 });
  });
});

describe('terms of several words', () => {
  it.each([
    ['|手を打った', '手を打つ「手を打った」past'],
    ['手を|打った', '手を打つ「手を打った」past'],
    ['|責任を果たすべきだ', '責任を果たす「責任を果たすべきだ」obligation (べき)'],
    ['批判|にもかかわらず強行した', 'にもかかわらず「にもかかわらず」'],
    ['批判に|もかかわらず強行した', 'にもかかわらず「にもかかわらず」'],
    ['見通し|について述べた', 'について「について」'],
    ['|気になる点がある', '気になる「気になる」'],
    ['辞任する|かもしれない', 'かもしれない「かもしれない」'],
    ['北大|西洋条約機構は', '北大西洋条約機構「北大西洋条約機構」'],
    ['|男の子が保護された', '男の子「男の子」'],
    ['打たれ|強い企業', '打たれ強い「打たれ強い」'],
    ['売上高は|前年同月比で', '前年同月比「前年同月比」'],
    ['前年|同月比で', '前年同月比「前年同月比」'],
  ])('%s: %s', (marked, expected) => {
    expect(described(ask(marked))).toContain(expected);
  });

  it.each([
    ['|今日は円安が進んだ', '今日'],
    ['|会社を辞めた', '会社を辞める'],
    ['|手を打った', '手を打つ'],
    ['市場|は反発した', 'は'],
    ['東欧|に派兵する', 'に'],
    ['3年|頃に始まった', '頃'],
  ])('%s: has %s first', (marked, first) => {
    expect(headwords(marked)[0]).toBe(first);
  });

  it.each([
    ['それ|にもかかわらず', 'それにもかかわらず'],
    ['|國會で審議する', '国会'],
    ['|打たれ強い企業', '打たれ強い'],
  ])('%s: has %s first, which is one word', (marked, first) => {
    expect(headwords(marked)[0]).toBe(first);
  });

  it('has the parts of a word after it, longest first', () => {
    expect(headwords('|北大西洋条約機構は').slice(0, 3)).toEqual([
      '北大西洋条約機構',
      '北大西洋条約',
      '北大西洋',
    ]);
    expect(headwords('北大西洋|条約機構は').slice(0, 2)).toEqual(['北大西洋条約機構', '条約']);
  });

  it('cuts no kana word and no stem of a form out of a word', () => {
    expect(headwords('|打った')).not.toContain('打っ');
    expect(headwords('政策金利の|引き上げ')).not.toContain('引き');
  });

  it('leaves out homonyms that cannot have the form, and those of particles', () => {
    expect(headwords('残業を|させていた')).not.toContain('擦る');
    expect(headwords('東欧|に派兵する')).not.toContain('二');
  });
});

describe('other spellings', () => {
  it.each([
    ['|國會で', '国会'],
    ['|經濟の', '経済'],
    ['|サーバが停止', 'サーバ'],
    ['|コンピュータの', 'コンピュータ'],
    ['|ｺﾝﾋﾟｭｰﾀの', 'コンピュータ'],
    ['|ﾄﾞﾙの', 'ドル'],
    ['|生成ＡＩを', '生成AI'],
    ['|生成AIを', '生成AI'],
    ['|霞ヶ関の', '霞ヶ関'],
    ['|霞ヵ関の', '霞ヶ関'],
    ['|申込みの', '申込み'],
    ['|諸處の', '諸処'],
    ['北朝鮮による|ら致', '拉致'],
    ['|う回した', '迂回'],
    ['|ヴァイオリンを', 'ヴァイオリン'],
    ['|テレヴィの', 'テレビ'],
    ['か\u3099いこうは、|か\u3099っこうに', '学校'],
  ])('%s: finds %s', (marked, expected) => {
    const folded = headwords(marked).map((headword) => headword.normalize('NFKC'));
    expect(folded).toContain(expected);
  });

  it.each([
    ['|述べる', '述べる', '宣べる'],
    ['|もちろん', 'もちろん', '勿論'],
    ['|申し込む', '申し込む', '申込む'],
    ['|引き上げ', '引き上げ', '引上げ'],
    ['|サーバー', 'サーバー', 'サーバ'],
  ])('%s: %s is also spelled %s', (marked, headword, spelling) => {
    const entry = wordsOf(ask(marked)).find((one) => one.headword === headword);
    expect(entry?.spellings).toContain(spelling);
    expect(entry?.spellings).not.toContain(headword);
  });

  it('has irregular spellings last, and each word once', () => {
    const [entry, ...rest] = wordsOf(ask('批判|にもかかわらず'));
    expect(entry?.spellings?.at(-1)).toBe('にも掛かわらず');
    expect(rest.map(({ headword }) => headword)).not.toContain('にも関わらず');
  });
});

describe('a word that the page writes in its own way', () => {
  it.each([
    ['|國會で審議した', '国会', '國會'],
    ['|髙市首相', '高市', '髙市'],
    ['|辻\u{e0100}村さんは', '辻村', '辻\u{e0100}村'],
    ['新人が|⾦融庁に', '金融庁', '⾦融庁'],
    ['その|㍿は', '株式会社', '㍿'],
    ['民|主々義を', '民主主義', '民主々義'],
    ['研究所|々長が', '所長', '々長'],
    ['|5㌔走り', '5キロ', '5㌔'],
    ['|100㌦を払う', '100ドル', '100㌦'],
  ])('%s is found under %s', (marked, headword, covered) => {
    const { text, entries } = ask(marked);
    expect(entries[0]?.headword).toBe(headword);
    expect(text.slice(entries[0]?.start, entries[0]?.end)).toBe(covered);
  });

  it('has the kanji of the page', () => {
    const kanji = ask('|國會').entries.filter(({ kind }) => kind === 'kanji');
    expect(kanji.map(({ headword, start, end }) => [headword, start, end])).toEqual([
      ['國', 0, 1],
      ['會', 1, 2],
    ]);
  });

  it('may be a term of an imported dictionary as it is written', () => {
    const [usual, any, written] = ask('|渡邊氏').candidates;
    expect([usual?.term, any?.term, written?.term]).toEqual(['渡辺', '渡辺', '渡邊']);
  });
});

describe('line breaks inside a word', () => {
  it.each([
    ['東欧に|派\n兵する', '派兵', '派\n兵する'],
    ['東欧に派\n|兵する', '派兵', '派\n兵する'],
    ['東欧に|派\r\n    兵する', '派兵', '派\r\n    兵する'],
    ['|北大西洋\n  条約機構は', '北大西洋条約機構', '北大西洋\n  条約機構'],
    ['と|述べ\nていた', '述べる', '述べ\nていた'],
    ['東欧に|派\u200b兵した', '派兵', '派\u200b兵した'],
    ['急に|ﾄﾞﾙ高になる', 'ドル高', 'ﾄﾞﾙ高'],
  ])('%j: %s', (marked, headword, covered) => {
    const { text, entries } = ask(marked);
    const entry = entries.find(({ kind }) => kind === 'word');
    expect(entry?.headword).toBe(headword);
    expect(text.slice(entry?.start, entry?.end)).toBe(covered);
  });

  it('end a word where they separate paragraphs or Latin words', () => {
    expect(headwords('東欧に派\n\n|兵する')[0]).toBe('兵');
    expect(ask('AI\n|BC').start).toBe(3);
  });
});

describe('candidates', () => {
  const terms = (marked: string) =>
    ask(marked).candidates.map(({ term, reading, classes }) =>
      [term, reading, classes.join(',')].join('/'),
    );

  it('begin with the word under the position, in its reading and in any', () => {
    expect(terms('自衛隊を|派遣された').slice(0, 2)).toEqual(['派遣/はけん/vs', '派遣//vs']);
    expect(terms('声明で|述べていた')[0]).toBe('述べる/のべる/v1');
    expect(ask('声明で|述べていた').candidates[0]).toMatchObject({
      inflection: ['te-form', 'progressive', 'past'].map((en) => ({ en })),
      start: 3,
      end: 8,
    });
  });

  it('have what begins with the word and what begins with the position, the longest first', () => {
    const candidates = ask('北大西洋|条約機構は').candidates;
    expect(candidates.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['北大西洋条約機構', '北大西洋', '条約機構', '条約']),
    );
    const lengths = candidates.slice(2).map(({ start, end }) => end - start);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('name the classes as the dictionaries of Yomitan do', () => {
    expect(terms('|行った')).toContain('行う//v5');
    expect(terms('|来なかった')).toContain('来る//vk');
    expect(terms('|論ずべき')).toContain('論ずる//vz');
    expect(terms('|高かった')).toContain('高い//adj-i');
    expect(terms('|派遣しない')).toContain('派遣する//vs');
  });

  it('are bounded and lie in the text, for any text', () => {
    const pieces = fc.constantFrom(
      '手を打った',
      'させられ',
      '國',
      'ｶﾞ',
      '\n',
      '北大西洋',
      'い',
      '。',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        const offset = text === '' ? 0 : at % text.length;
        const { candidates, entries } = lookUp(analyzer, names, { text, offset, published: '' });
        expect(candidates.length).toBeLessThanOrEqual(60);
        for (const { start, end } of [...candidates, ...entries]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it.each(['漢', 'ア', 'させられ', 'ら致', '國', 'ｶﾞ', 'a', '\u3000'])(
  'a paragraph of %j alone has an answer of the usual size',
  (piece) => {
    const { candidates, entries } = lookUp(analyzer, names, {
      text: piece.repeat(20_000),
      offset: 10_000,
      published: '',
    });
    expect(candidates.length).toBeLessThanOrEqual(60);
    expect(entries.length).toBeLessThan(30);
  },
);

describe('every inflected form', () => {
  const TAGS = /^(?:v1|v5.*|vk|vs-i|vs-s|vz|adj-i|adj-ix)$/u;

  it('of a common word in a sentence lists the word', () => {
    const common = words
      .filter(({ frequencyBand }) => frequencyBand > 0)
      .flatMap(({ headword, senses }) =>
        (senses[0]?.pos ?? [])
          .filter((tag) => TAGS.test(tag))
          .map((tag) => ({ headword, classes: classesOfWord(headword, [tag]) })),
      );
    fc.assert(
      fc.property(fc.constantFrom(...common), fc.nat(), ({ headword, classes }, choice) => {
        const forms = inflect(headword, classes, 1);
        const { form } = forms[choice % forms.length]!;
        const text = `彼は、${form}。`;
        // The pointer is on the word, not on an honorific prefix before it.
        const prefixed = /^[おご御]/u.test(form) && !/^[おご御]/u.test(headword);
        const offset = text.indexOf(form) + Number(prefixed);
        const found = lookUp(analyzer, names, { text, offset, published: '' });
        const listed = found.entries.flatMap((entry) => [
          entry.headword,
          ...(entry.spellings ?? []),
        ]);
        expect(listed, text).toContain(headword);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
