import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { alignFurigana } from '../../src/text/furigana';
import { hasKanji, toHiragana } from '../../src/text/kana';
import type { ReadingsOf } from '../../src/text/kanji-split';

let readingsOf: ReadingsOf;
beforeAll(async () => {
  const { kanji } = await openDictionaries();
  readingsOf = (character) => kanji.find(character);
}, 180_000);

/** Aozora notation: 取《と》り扱《あつか》う. */
function marked(surface: string, reading: string, readingsOf?: ReadingsOf): string {
  let result = '';
  let position = 0;
  for (const span of alignFurigana(surface, reading, readingsOf)) {
    result += `${surface.slice(position, span.end)}《${span.reading}》`;
    position = span.end;
  }
  return result + surface.slice(position);
}

describe('alignFurigana', () => {
  it.each([
    ['取り扱う', 'トリアツカウ', '取《と》り扱《あつか》う'],
    ['派兵', 'ハヘイ', '派兵《はへい》'],
    ['巡り', 'メグリ', '巡《めぐ》り'],
    ['塗り替える', 'ヌリカエル', '塗《ぬ》り替《か》える'],
    ['巡航ミサイル', 'ジュンコウミサイル', '巡航《じゅんこう》ミサイル'],
    ['お茶', 'オチャ', 'お茶《ちゃ》'],
    ['身の回り', 'ミノマワリ', '身《み》の回《まわ》り'],
    ['食べ過ぎ', 'タベスギ', '食《た》べ過《す》ぎ'],
    ['一ヶ月', 'イッカゲツ', '一ヶ月《いっかげつ》'],
    ['人々', 'ヒトビト', '人々《ひとびと》'],
    ['ニュース', 'ニュース', 'ニュース'],
    ['島田ビーズ・パーツ', 'シマダビーズパーツ', '島田《しまだ》ビーズ・パーツ'],
    ['島田ビーズ・パーツ', 'シマダビーズ・パーツ', '島田《しまだ》ビーズ・パーツ'],
    ['𠮷野家', 'ヨシノヤ', '𠮷野家《よしのや》'],
  ])('%s %s', (surface, reading, expected) => {
    expect(marked(surface, reading)).toBe(expected);
  });

  it.each([
    ['飼い犬', 'かいいぬ', '飼《か》い犬《いぬ》'],
    ['飲み水', 'のみみず', '飲《の》み水《みず》'],
    ['指し示す', 'さししめす', '指《さ》し示《しめ》す'],
    ['好き嫌い', 'すききらい', '好《す》き嫌《きら》い'],
    ['食い意地', 'くいいじ', '食《く》い意地《いじ》'],
    ['乗り換え駅', 'のりかええき', '乗《の》り換《か》え駅《えき》'],
    ['抜き打ち調査', 'ぬきうちちょうさ', '抜《ぬ》き打《う》ち調査《ちょうさ》'],
    ['追い越し車線', 'おいこししゃせん', '追《お》い越《こ》し車線《しゃせん》'],
    ['円買い介入', 'えんがいかいにゅう', '円買《えんが》い介入《かいにゅう》'],
  ])('cuts where the readings of the kanji say: %s %s', (surface, reading, expected) => {
    expect(marked(surface, reading, readingsOf)).toBe(expected);
    expect(marked(surface, reading)).not.toBe(expected);
  });

  it.each([
    ['生成AI', 'せいせいえいあい', '生成《せいせい》AI'],
    ['生成ＡＩ', 'せいせいエーアイ', '生成《せいせい》ＡＩ'],
    ['脱FA化', 'だつえふえーか', '脱《だつ》FA化《か》'],
    ['X線', 'えっくすせん', 'X線《せん》'],
    ['4K放送', 'よんけーほうそう', '4K放送《ほうそう》'],
    ['Web会議', 'うぇぶかいぎ', 'Web会議《かいぎ》'],
    ['M&A仲介', 'えむあんどえーちゅうかい', 'M&A仲介《ちゅうかい》'],
    ['組み換えDNA', 'くみかえディーエヌエー', '組《く》み換《か》えDNA'],
    // Neither the letters nor the kanji are read as is known of them.
    ['Ｗ立直', 'だぶるりーち', 'Ｗ立直'],
    ['AI', 'えいあい', 'AI'],
  ])('leaves Latin letters bare: %s %s', (surface, reading, expected) => {
    expect(marked(surface, reading, readingsOf)).toBe(expected);
  });

  it('puts the reading over the whole word where it does not fit the kana', () => {
    expect(alignFurigana('明後日の', 'あさって')).toEqual([
      { start: 0, end: 4, reading: 'あさって' },
    ]);
  });

  it('returns nothing without a reading', () => {
    expect(alignFurigana('派兵', '')).toEqual([]);
  });

  it('loses no kana of the reading', () => {
    const runs = fc.array(
      fc.record({
        kanji: fc.string({ unit: fc.constantFrom(...'取扱食過国'), minLength: 1, maxLength: 3 }),
        reading: fc.string({
          unit: fc.constantFrom(...'とりあつかべすぎ'),
          minLength: 1,
          maxLength: 5,
        }),
        okurigana: fc.string({ unit: fc.constantFrom(...'りべるう'), maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(runs, (parts) => {
        const surface = parts.map(({ kanji, okurigana }) => kanji + okurigana).join('');
        const reading = parts.map((part) => part.reading + part.okurigana).join('');
        const spans = alignFurigana(surface, reading);
        let spelled = '';
        let position = 0;
        for (const span of spans) {
          expect(hasKanji(surface.slice(position, span.start))).toBe(false);
          spelled += surface.slice(position, span.start) + span.reading;
          position = span.end;
        }
        spelled += surface.slice(position);
        expect(toHiragana(spelled)).toBe(reading);
      }),
    );
  });
});

describe('what alignFurigana is not sure of', () => {
  it.each([
    ['お日日の', 'おひびの', 'お日日《ひび》の'],
    ['お火や火や火を', 'おひややひやひを', 'お火や火や火《ひややひやひ》を'],
  ])('%s %s leaves the kana around the kanji bare', (surface, reading, expected) => {
    expect(marked(surface, reading)).toBe(expected);
  });

  it.each(['々', 'ha', '・', '派兵', 'はへ '])('does not take %s for a reading', (reading) => {
    expect(alignFurigana('派兵', reading)).toEqual([]);
  });
});
