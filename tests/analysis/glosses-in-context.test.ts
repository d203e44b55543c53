import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

const glossed = (text: string) =>
  analyzer
    .words(text)
    .filter(({ lexeme }) => lexeme.gloss !== '')
    .map(({ lexeme }) => `${lexeme.surface}=${lexeme.gloss}`);

describe('a set phrase', () => {
  it.each([
    ['人手不足が企業の足を引っ張った。', '足を引っ張った=drag down'],
    ['円安が内需の足も引っ張っている。', '足も引っ張っている=drag down'],
    ['補助金の縮小が拍車をかけている。', '拍車をかけている=spur'],
    ['資料に目を通していなかった。', '目を通していなかった=scan'],
    ['人口減少に歯止めがかからない。', '歯止めがかからない=be halted'],
    ['国会が幕を開けた。', '幕を開けた=open'],
    ['物言う株主が提案した。', '物言う株主=activist shareholder'],
  ])('is one word with one gloss: %s', (text, phrase) => {
    const [surface = ''] = phrase.split('=');
    expect(glossed(text)).toContain(phrase);
    const parts = analyzer.words(text).filter(({ lexeme }) => surface.includes(lexeme.surface));
    expect(parts.filter(({ lexeme }) => lexeme.gloss !== '')).toHaveLength(1);
  });

  it('keeps the furigana of its words', () => {
    const word = analyzer.words('足を引っ張った。', undefined, 'all')[0];
    expect(word?.lexeme.furigana).toEqual([
      { start: 0, end: 1, reading: 'あし' },
      { start: 2, end: 3, reading: 'ひ' },
      { start: 4, end: 5, reading: 'ぱ' },
    ]);
  });

  it.each(['動向を見守る考えを示した。', '景気を中心とした議論。', '彼がやる事ができた。'])(
    'is not made of what belongs to other words: %s',
    (text) => {
      expect(analyzer.words(text).filter(({ lexeme }) => /[をがと]./u.test(lexeme.lemma))).toEqual(
        [],
      );
    },
  );
});

describe('no gloss', () => {
  it.each([
    ['in the pieces of a word in katakana', '探査機がフライバイに成功した。', 'フライ'],
    ['in a name with a sign', 'セブン&アイの株価。', 'アイ'],
    ['in a name before a title', 'トランプ政権が発足した。', 'トランプ'],
    ['in a given name', '横浜流星さんが主演した。', '流星'],
    ['in a surname that is a place', '福島瑞穂党首は批判した。', '福島'],
    ['in a surname before a title', '高崎晃司氏は語った。', '高崎'],
    ['that is the word itself', 'QUICKがまとめた。', 'QUICK'],
    ['in the beginning of a word in katakana', 'ロバーツ監督は語った。', 'ロ'],
    ['for a kanji of a longer word', '大谷翔希選手が出た。', '希'],
    ['for kana of a word in kanji', '首相のもとで進めた。', 'もと'],
    ['of a name that is read otherwise', '上野で会った。', '上野'],
    ['in a surname that is a place', '福島瑞穂氏が再選された。', '福島'],
    ['in a given name that is a word', '阿部詩選手は敗れた。', '詩'],
    ['for grammar', '資料を見たうえで答えた。', 'うえ'],
    ['for grammar in kanji', '資料を見た上で答えた。', '上'],
  ])('%s', (_name, text, surface) => {
    const word = analyzer.words(text).find(({ lexeme }) => lexeme.surface === surface);
    expect(word?.lexeme.gloss ?? '').toBe('');
  });
});

describe('a gloss', () => {
  it('says something else than the text beside it', () => {
    expect(glossed('欧州連合（EU）が決めた。')[0]).toBe('欧州連合=European Union');
    expect(glossed('欧州連合（ＥＵ）が決めた。')[0]).toBe('欧州連合=European Union');
    expect(glossed('欧州連合が決めた。')[0]).toBe('欧州連合=EU');
  });

  it.each([
    ['連結', '連結純利益は8%減だった。', 'consolidated'],
    ['人手', '人手が足りない。', 'workers'],
    ['来場所', '来場所は綱取りに挑む。', 'next sumo tournament'],
    ['指名打者', '大谷は1番指名打者で出場した。', 'designated hitter'],
    ['左腕', '先発の左腕が好投した。', 'left-hander'],
    ['欠かせない', '脱炭素に欠かせない鉱石。', 'essential'],
    ['遅い', '観測史上最も遅い記録だ。', 'late'],
    ['税収減', '税収減を懸念する声がある。', 'drop in tax revenue'],
    ['処方', '薬を処方する。', 'prescription'],
    ['前', '前政権の政策を覆した。', 'former'],
    ['先', '先に指導を受けた。', ''],
    ['岩屋', '岩屋外相が会談した。', ''],
    ['福島', '福島で会った。', 'Fukushima'],
    ['なお', '調査はなお続く。', 'still'],
    ['すぎず', '出席者は3人にすぎず、閉会した。', 'be merely'],
    ['最大', '最大200億円を借りる。', 'up to'],
    [
      '三菱UFJフィナンシャル・グループ',
      '三菱UFJフィナンシャル・グループは決算を発表した。',
      'Mitsubishi UFJ Financial Group',
    ],
    ['お使い', 'どなたにもお使いいただけます。', 'use'],
    ['IMF', '国際通貨基金(IMF)が発表した。', ''],
    ['EV', '電気自動車(EV)を売る。', 'electric vehicle'],
  ])('of %s in its sentence: %s', (surface, text, gloss) => {
    const word = analyzer
      .words(text, undefined, 'all')
      .find(({ lexeme }) => lexeme.surface === surface);
    expect(word?.lexeme.gloss).toBe(gloss);
  });

  it('is that of the term that takes the suffix along', () => {
    expect(glossed('調査報告書')).toContain('報告書=report');
  });

  it('is that of a kind of institution, although it is among the names', () => {
    expect(glossed('税関が押収した。')[0]).toBe('税関=customs');
  });

  it('of a potential verb is that of its verb', () => {
    expect(glossed('働く人が誇れる。').at(-1)).toMatch(/^誇れる=can /u);
  });
});
