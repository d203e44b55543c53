import { beforeAll, describe, expect, it } from 'vitest';
import { Analyzer } from '../../../../src/analysis/analyzer';
import { openDictionaries } from '../../../../src/commands/open-dictionaries';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = new Analyzer(await openDictionaries());
});

/** The words of a text as 表記《よみ》, those that are uncertain with a question mark. */
function read(text: string): string {
  return analyzer
    .words(text)
    .map(({ lexeme: { surface, reading, uncertain } }) => {
      return reading === surface ? surface : `${surface}《${reading}》${uncertain ? '?' : ''}`;
    })
    .join('');
}

describe('a person whom a dictionary knows', () => {
  it.each([
    ['茂木敏充氏は語った。', '茂木《もてぎ》敏充《としみつ》'],
    ['自民党の茂木敏充さんが来た。', '茂木《もてぎ》敏充《としみつ》'],
    ['茂木　敏充（もう70歳）', '茂木《もてぎ》　敏充《としみつ》'],
    ['創業者の任正非を訪ねた。', '任《にん》正非《せいひ》'],
    ['中国の李強首相が話した。', '李《り》強《きょう》'],
    ['騎手武豊が勝った。', '騎手《きしゅ》武《たけ》豊《ゆたか》'],
  ])('is read so whatever stands beside: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it('is not cut out of other words', () => {
    expect(read('日韓正常化を急ぐ。')).toContain('正常化《せいじょうか》');
    expect(read('須田英太郎さんは歌手だ。')).toContain('英太郎《えいたろう》');
  });
});

describe('what stands between a surname and a title', () => {
  it.each([
    ['鈴木昌磨選手が滑った。', '昌磨《しょうま》'],
    ['加藤岳幸氏が投げた。', '岳幸《たけゆき》'],
    ['田中京夫さんは医者だ。', '京夫《'],
    ['山田璃花子さん（45）', '璃花子《りかこ》'],
    ['佐々木奏多容疑者を逮捕した。', '奏多《'],
  ])('is one given name: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it('is marked as uncertain where it is made of the readings of its kanji', () => {
    expect(read('佐藤昴琉氏は語った。')).toMatch(/昴琉《こうる》\?/u);
  });

  it('is left alone where it is a word', () => {
    expect(read('大林組社長が会見した。')).toContain('組');
    expect(read('福島県知事が視察した。')).toContain('福島《ふくしま》県知事《けんちじ》');
    expect(read('三井物産社長は述べた。')).toContain('三井物産《みついぶっさん》');
    expect(read('日本選手が勝った。')).not.toContain('やまと');
    expect(read('安倍元首相の像。')).toContain('安倍《あべ》');
  });
});

describe('a person of the article', () => {
  it('gives the surname alone its reading', () => {
    const article = '菅野智之投手が先発した。菅野は5回を投げた。';
    const readings = analyzer.articleReadings(article);
    expect(readings).toEqual([{ base: '菅野智之', reading: 'すがの・ともゆき', ruby: false }]);
    const words = analyzer.words('菅野は5回を投げた。', {
      corrections: [],
      inlineReadings: readings,
    });
    expect(words[0]?.lexeme.reading).toBe('すがの');
  });

  it('does not speak where the article gives a reading itself', () => {
    const given = { base: '菅野智之', reading: 'かんの・ともゆき', ruby: false };
    expect(analyzer.personReadings(['菅野智之投手'], [given])).toEqual([]);
    expect(analyzer.personReadings(['菅\u200b野智之投手'], [given])).toEqual([]);
    const surname = { base: '先発の菅野', reading: 'かんの', ruby: false };
    expect(analyzer.personReadings(['菅野智之投手'], [surname])).toEqual([]);
  });

  /** The words of the last paragraph, with what the whole article says. */
  function lastOf(...paragraphs: string[]): string {
    const inlineReadings = analyzer.personReadings(paragraphs);
    return analyzer
      .words(paragraphs.at(-1)!, { corrections: [], inlineReadings })
      .map(({ lexeme: { surface, reading, uncertain } }) =>
        reading === surface ? surface : `${surface}《${reading}》${uncertain ? '?' : ''}`,
      )
      .join('');
  }

  it('may be written with other characters than the dictionary writes', () => {
    expect(lastOf('豊\u00ad島将之九段が勝った。', '豊島は笑った。')).toContain(
      '豊島《とよしま》は',
    );
    expect(
      lastOf('⾼⾒沢俊彦さんの歌。', '三⽊⾕浩史社長と三部敏宏社⻑の話。', '三部氏の話。'),
    ).toContain('三部《みべ》氏');
  });

  it('takes the mark of uncertainty from the surname', () => {
    expect(read('新浪氏は語った。')).toContain('新浪《にいなみ》?');
    expect(lastOf('新浪剛史社長の話。', '新浪氏は語った。')).toContain('新浪《にいなみ》氏');
  });

  it('decides a surname of one kanji before a title', () => {
    expect(lastOf('東浩紀氏が話した。', '東氏は東に向かった。')).toContain('東《あずま》氏');
    expect(lastOf('東浩紀氏が話した。', '東氏は東に向かった。')).toContain('東《ひがし》に');
  });

  it('decides nothing where two persons have the surname, one of them read as usual', () => {
    const two = ['菅野智之投手が先発した。', '菅野美穂さんが見た。'];
    expect(lastOf(two[0]!, '菅野は5回を投げた。')).toContain('菅野《すがの》は');
    expect(lastOf(...two, '菅野は5回を投げた。')).toContain('菅野《かんの》?は');
  });

  it('is found in linear time', () => {
    const long = '田中'.repeat(50_000);
    const start = performance.now();
    analyzer.personReadings([long]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

/** The words of the last paragraph of an article, each 表記《よみ》. */
function readIn(article: string, text: string): string {
  const inlineReadings = analyzer.articleReadings(article);
  return analyzer
    .words(text, { corrections: [], inlineReadings })
    .map(({ lexeme: { surface, reading } }) => `${surface}《${reading}》`)
    .join('');
}

describe('a surname alone, of a person whom the article has named', () => {
  it.each([
    // The lexicon prefers the nouns へいや, ちょうほん, まご, and 種|市.
    ['平野美宇が勝った。', '2回戦は平野が代わる。', '平野《ひらの》'],
    ['張本智和が勝った。', '次は張本が出る。', '張本《はりもと》'],
    ['孫正義会長が話した。', '投資家の前で、孫は笑った。', '孫《そん》'],
    ['菅義偉氏が話した。', '入った。菅元首相は黙った。', '菅《すが》'],
  ])('%s %s', (article, text, wanted) => {
    expect(readIn(article, text)).toContain(wanted);
  });

  it('leaves words and places alone', () => {
    expect(readIn('平野美宇が勝った。', '関東平野が広がる。')).not.toContain('ひらの');
    expect(readIn('孫正義会長が話した。', '私の孫が生まれた。')).toContain('孫《まご》');
    expect(readIn('東克樹投手が話した。', '東に進む。')).toContain('東《ひがし》');
  });

  it('is cut from the given name where the surname has its usual reading', () => {
    expect(readIn('竹田麗央が勝った。', '銀行の竹田麗央頭取')).toContain('竹田《たけだ》');
  });
});

describe('a surname of one kanji before a title', () => {
  it.each([
    ['原監督は続投する。', '原《はら》'],
    ['優勝した。関選手は泣いた。', '関《せき》'],
    ['森元首相は語った。', '森《もり》'],
    ['岸元首相の墓参り。', '岸《きし》'],
    ['東氏は反論した。', '東《あずま》?'],
    ['中谷元外相が会見した。', '中谷《なかたに》元《げん》'],
    ['柳井正元社長が話した。', '正《ただし》'],
    ['辻元議員が質問した。', '辻元《つじもと》'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it.each([
    ['10勝投手になった。', '10勝《じゅっしょう》'],
    ['奥さんと話した。', '奥さん《おくさん》'],
    ['隆の勝選手が勝つ。', '隆の勝《たかのしょう》'],
  ])('is not cut out of other words: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });
});

it.each([
  ['就任した。山中監督は喜んだ。', '山中《やまなか》'],
  ['講演した。安住教授は笑った。', '安住《あずみ》'],
])('reads a noun before a title as the surname that it is: %s', (text, wanted) => {
  expect(read(text)).toContain(wanted);
});

it.each([
  ['中東大使が来た。', '中東《ちゅうとう》'],
  ['五輪選手が帰国した。', '五輪《ごりん》'],
  ['大家さんに払う。', '大家さん《おおやさん》'],
])('leaves nouns alone that do stand there: %s', (text, wanted) => {
  expect(read(text)).toContain(wanted);
});
