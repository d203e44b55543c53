/** Kanji numerals that compete with words of the dictionary. */
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/look-up/look-up';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const { analyzer, names } = await analyzerUnderTest();

/** Furigana of a text, joined. */
const kana = (text: string) =>
  analyzer
    .words(text)
    .flatMap(({ lexeme }) => lexeme.furigana.map(({ reading }) => reading))
    .join('');

describe('words that begin with a numeral', () => {
  it.each([
    ['一般の', 'いっぱん'],
    ['一部で', 'いちぶ'],
    ['一方、', 'いっぽう'],
    ['一番の', 'いちばん'],
    ['三菱は', 'みつびし'],
    ['四国の', 'しこく'],
    ['五輪に', 'ごりん'],
    ['六本木で', 'ろっぽんぎ'],
    ['九州の', 'きゅうしゅう'],
    ['十勝の', 'とかち'],
    ['千葉の', 'ちば'],
    ['百貨店が', 'ひゃっかてん'],
    ['万博の', 'ばんぱく'],
    ['三重県の', 'みえけん'],
    ['二宮と', 'にのみや'],
    ['五十嵐は', 'いがらし'],
    ['千代田の', 'ちよだ'],
    ['八百屋と', 'やおや'],
    ['八百長だ', 'やおちょう'],
    ['千秋楽を', 'せんしゅうらく'],
    ['三角の', 'さんかく'],
    ['四季を', 'しき'],
    ['十二支の', 'じゅうにし'],
    ['三日月が', 'みかづき'],
    ['三日坊主だ', 'みっかぼうず'],
    ['一本気な', 'いっぽんぎ'],
    ['一匹狼だ', 'いっぴきおおかみ'],
    ['二人三脚で', 'ににんさんきゃく'],
    ['五十音の', 'ごじゅうおん'],
    ['一昨年の', 'おととし'],
    ['第三者の', 'だいさんしゃ'],
    ['十字架を', 'じゅうじか'],
    ['万年筆で', 'まんねんひつ'],
    ['十分な', 'じゅうぶん'],
    ['不十分だ', 'ふじゅうぶん'],
    ['過半数の', 'かはんすう'],
    ['数学と数字', 'すうがくすうじ'],
    ['何かが', 'なに'],
    ['年頃の', 'としごろ'],
  ])('%s: %s', (text, reading) => {
    expect(kana(text)).toBe(reading);
  });
});

describe('numbers inside a sentence', () => {
  it.each([
    ['スイッチを三回押す', 'さんかいお'],
    ['娘が一人いる', 'むすめひとり'],
    ['弦楽器の一種である', 'げんがっきいっしゅ'],
    ['残り一票は', 'のこいっぴょう'],
    ['あと一歩で', 'いっぽ'],
    ['二十人に一人が', 'にじゅうにんひとり'],
    ['ものの十分で着く', 'じゅっぷんつ'],
    ['敵は六百から八百だ', 'てきろっぴゃくはっぴゃく'],
    ['一人一人の患者', 'ひとりひとりかんじゃ'],
    ['三つ目と四つ目', 'みっめよっめ'],
    ['午後一時に', 'ごごいちじ'],
    ['第一号の', 'だいいちごう'],
    ['約二百人が', 'やくにひゃくにん'],
    ['数百人が集まる', 'すうひゃくにんあつ'],
  ])('%s: %s', (text, reading) => {
    expect(kana(text)).toBe(reading);
  });
});

describe('what a number means', () => {
  it.each([
    ['鳥の一種である', '一種', 'word', 'a kind'],
    ['一度は', '一度', 'word', 'once'],
    ['五種の', '五種', 'number', ''],
    ['一人で', '一人', 'number', ''],
  ])('%s: %s is a %s', (text, surface, kind, gloss) => {
    const word = analyzer.words(text).find(({ lexeme }) => lexeme.surface === surface);
    expect(word?.lexeme).toMatchObject({ kind, gloss });
  });

  it.each([
    ['3年前に', '年', 1],
    ['十人目の', '人', 1],
    ['3か月間の', 'か月', 1],
    ['平成12年に', '年', 4],
  ])('the card says of %s what %s means', (text, counter, start) => {
    const [number, meaning] = lookUp(analyzer, names, { text, offset: 0, published: '' }).entries;
    expect(number?.kind).toBe('number');
    expect(meaning).toMatchObject({ headword: counter, start, end: start + counter.length });
  });
});
