import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { isExplained, splitByKanji, type ReadingsOf } from '../../src/text/kanji-split';

let readingsOf: ReadingsOf;
beforeAll(async () => {
  const { kanji } = await openDictionaries();
  readingsOf = (character) => kanji.find(character);
}, 180_000);

/** がっ|こう of 学校, がっこう. */
function split(run: string, reading: string, okurigana = false): string {
  return splitByKanji(run, reading, okurigana, readingsOf)
    .map((span) => span.reading)
    .join('|');
}

/** One word a piece, its reading with a bar between the parts of the kanji. */
function words(list: string): [word: string, parts: string][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.split(':') as [string, string]);
}

describe('every kanji has its part', () => {
  const families: [family: string, list: string][] = [
    [
      'of Chinese readings',
      `大統領:だい|とう|りょう 首相:しゅ|しょう 経済:けい|ざい 委員会:い|いん|かい 意義:い|ぎ 有無:う|む
      外務省:がい|む|しょう 選挙:せん|きょ 内閣:ない|かく 議員:ぎ|いん 国際:こく|さい 会談:かい|だん
      半導体:はん|どう|たい 北大西洋条約機構:きた|たい|せい|よう|じょう|やく|き|こう
      金融:きん|ゆう 医院:い|いん 自由:じ|ゆう 美人:び|じん 兄弟:きょう|だい 女王:じょ|おう
      留守:る|す 夫婦:ふう|ふ 工夫:く|ふう 供養:く|よう 行政:ぎょう|せい 旅行:りょ|こう 修行:しゅ|ぎょう
      地面:じ|めん 無言:む|ごん 漁師:りょう|し 漁業:ぎょ|ぎょう 発足:ほっ|そく 出納:すい|とう
      納得:なっ|とく 合戦:かっ|せん 早速:さっ|そく 法度:はっ|と 神社:じん|じゃ 人間:にん|げん`,
    ],
    [
      'of Japanese readings',
      `手紙:て|がみ 株価:かぶ|か 物価:ぶっ|か 市場:いち|ば 見方:み|かた 場合:ば|あい 若者:わか|もの
      建物:たて|もの 大雨:おお|あめ 長年:なが|ねん 青空:あお|ぞら 古本:ふる|ほん 静岡:しず|おか
      新型:しん|がた 高値:たか|ね 安値:やす|ね 円高:えん|だか 円安:えん|やす 毎朝:まい|あさ
      幸運:こう|うん 身近:み|ぢか 片道:かた|みち 話題:わ|だい 昔話:むかし|ばなし 頭文字:かしら|も|じ`,
    ],
    [
      'with gemination',
      `学校:がっ|こう 結果:けっ|か 発展:はっ|てん 出席:しゅっ|せき 日記:にっ|き 国会:こっ|かい
      国境:こっ|きょう 石器:せっ|き 敵機:てっ|き 圧倒的:あっ|とう|てき 達成:たっ|せい 作曲:さっ|きょく
      悪化:あっ|か 一致:いっ|ち 一切:いっ|さい 八十:はち|じゅう 十分:じゅっ|ぷん
      切手:きっ|て 切符:きっ|ぷ 追手:おっ|て 客観:きゃっ|かん 直轄:ちょっ|かつ 活発:かっ|ぱつ
      突破:とっ|ぱ 圧迫:あっ|ぱく 北方:ほっ|ぽう 日本:にっ|ぽん`,
    ],
    [
      'with p for h',
      `発表:はっ|ぴょう 出版:しゅっ|ぱん 失敗:しっ|ぱい 反発:はん|ぱつ 審判:しん|ぱん 心配:しん|ぱい
      南方:なん|ぽう 憲法:けん|ぽう 店舗:てん|ぽ 審判員:しん|ぱん|いん 完璧:かん|ぺき 一般:いっ|ぱん
      散歩:さん|ぽ 鉄砲:てっ|ぽう 乾杯:かん|ぱい 立派:りっ|ぱ 密閉:みっ|ぺい 前半:ぜん|はん`,
    ],
    [
      'with rendaku',
      `恋人:こい|びと 手袋:て|ぶくろ 会社:かい|しゃ 株式会社:かぶ|しき|がい|しゃ 人口:じん|こう 窓口:まど|ぐち
      山川:やま|かわ 花火:はな|び 鼻血:はな|ぢ 三日月:み|か|づき 小遣:こ|づか 気持:き|も 相手方:あい|て|がた
      国々:くに|ぐに 世界中:せ|かい|じゅう 一日中:いち|にち|じゅう`,
    ],
    [
      'with the vowel of compounds',
      `雨具:あま|ぐ 雨雲:あま|ぐも 風上:かざ|かみ 酒場:さか|ば 居酒屋:い|ざか|や 目蓋:ま|ぶた 手綱:た|づな
      木陰:こ|かげ 船旅:ふな|たび 上着:うわ|ぎ 金物:かな|もの 胸元:むな|もと 声色:こわ|いろ 稲作:いな|さく
      白樺:しら|かば 爪先:つま|さき 火影:ほ|かげ`,
    ],
    [
      'with 連声',
      '反応:はん|のう 因縁:いん|ねん 天皇:てん|のう 観音:かん|のん 順応:じゅん|のう 安穏:あん|のん',
    ],
    [
      'of verbs without their okurigana',
      `受付:うけ|つけ 取引:とり|ひき 取引所:とり|ひき|じょ 申込:もうし|こみ 割引:わり|びき 締切:しめ|きり
      取締役:とり|しまり|やく 引受:ひき|うけ 売上高:うり|あげ|だか 建前:たて|まえ 組合:くみ|あい 立場:たち|ば
      買物:かい|もの 乗換:のり|かえ 見込:み|こみ 出来高:で|き|だか 打合:うち|あわせ 振込:ふり|こみ
      手当:て|あて 役割:やく|わり 繰越:くり|こし 貸付:かし|つけ 仕入先:し|いれ|さき 植木:うえ|き`,
    ],
    [
      'of numbers',
      `三百:さん|びゃく 六百:ろっ|ぴゃく 八百:はっ|ぴゃく 三千:さん|ぜん 百発:ひゃっ|ぱつ 一本:いっ|ぽん
      三本:さん|ぼん 十回:じゅっ|かい 十個:じっ|こ 四月:し|がつ 七時:しち|じ 九人:きゅう|にん 何人:なん|にん
      四人:よ|にん 一兆円:いっ|ちょう|えん 二十八日:に|じゅう|はち|にち 第一:だい|いち`,
    ],
    [
      'of repeated kanji',
      `人々:ひと|びと 様々:さま|ざま 時々:とき|どき 我々:われ|われ 年々:ねん|ねん 日々:ひ|び 数々:かず|かず
      国々:くに|ぐに 代々木:よ|よ|ぎ 佐々木:さ|さ|き 個々:こ|こ 次々:つぎ|つぎ 村々:むら|むら`,
    ],
    [
      'of names',
      `三ヶ月:さん|か|げつ 市ヶ谷:いち|が|や 東京:とう|きょう 大阪:おお|さか 神戸:こう|べ 渋谷:しぶ|や
      茨城県:いばら|き|けん 岸田文雄:きし|だ|ふみ|お 習近平:しゅう|きん|ぺい 佐藤:さ|とう 高橋:たか|はし
      日本:に|ほん 西日本:にし|に|ほん 文字:も|じ 豊臣秀吉:とよ|とみ|ひで|よし 信長:のぶ|なが`,
    ],
  ];
  describe.each(families)('%s', (_, list) => {
    it.each(words(list))('%s %s', (word, parts) => {
      expect(split(word, parts.replaceAll('|', ''))).toBe(parts);
    });
  });

  it.each([
    ['値上', 'ね|あ'],
    ['引受', 'ひき|う'],
    ['見積', 'み|つも'],
    ['問合', 'とい|あわ'],
    ['長引', 'なが|び'],
    ['申込', 'もうし|こ'],
    ['引越', 'ひっ|こ'],
    ['夏休', 'なつ|やす'],
    ['手掛', 'て|が'],
    ['天下', 'あま|くだ'],
    ['物足', 'もの|た'],
  ])('before okurigana: %s %s', (word, parts) => {
    const reading = parts.replaceAll('|', '');
    expect(split(word, reading, true)).toBe(parts);
  });
});

describe('a word that is read as a whole', () => {
  it.each(
    words(`今日:きょう 明日:あす 明日:あした 昨日:きのう 大人:おとな 田舎:いなか 一人:ひとり 二人:ふたり
      時計:とけい 友達:ともだち 部屋:へや 上手:じょうず 下手:へた 土産:みやげ 梅雨:つゆ 息子:むすこ
      果物:くだもの 景色:けしき 眼鏡:めがね 相撲:すもう 老舗:しにせ 七夕:たなばた 風邪:かぜ 為替:かわせ
      芝生:しばふ 吹雪:ふぶき 名残:なごり 行方:ゆくえ 今年:ことし 今朝:けさ 玄人:くろうと 素人:しろうと
      一日:ついたち 二十日:はつか 二十歳:はたち 餃子:ぎょうざ 煙草:たばこ 海老:えび 流行:はや 何処:どこ`),
  )('%s %s has one reading', (word, reading) => {
    expect(split(word, reading)).toBe(reading);
  });

  it.each(
    words('井上:いのうえ 石巻:いしのまき 北京:ぺきん 金正恩:きむじょんうん 身代金:みのしろきん'),
  )('%s %s: what no kanji explains', (word, reading) => {
    expect(split(word, reading)).toBe(reading);
  });

  it.each(
    words(`為替相場:かわせ|そう|ば 博士号:はかせ|ごう 大相撲:おお|ずもう 冬景色:ふゆ|げしき 居心地:い|ごこち
      老舗店:しにせ|てん 二人組:ふたり|ぐみ 工学博士:こう|がく|はかせ`),
  )('%s %s: adjacent kanji have their own', (word, parts) => {
    expect(split(word, parts.replaceAll('|', ''))).toBe(parts);
  });
});

describe('any run', () => {
  const kanji = '大統領学校発表人々今日生上下手紙一二三百十日本明分合会国𠮷ヶ〇';
  const run = fc.string({ unit: fc.constantFrom(...kanji), minLength: 1, maxLength: 8 });
  const kana = fc.string({
    unit: fc.constantFrom(
      ...'あいうかがきくけこさしじすせたちっつとなにのはばぱひびぴほまみやゃゅょん',
    ),
    maxLength: 20,
  });

  it('is covered, and its parts spell the reading', () => {
    fc.assert(
      fc.property(run, kana, fc.boolean(), (surface, reading, okurigana) => {
        let position = 0;
        let spelled = '';
        for (const span of splitByKanji(surface, reading, okurigana, readingsOf)) {
          expect(span.start).toBe(position);
          expect(span.end).toBeGreaterThan(span.start);
          spelled += span.reading;
          position = span.end;
        }
        expect(position).toBe(surface.length);
        expect(spelled).toBe(reading);
      }),
    );
  });

  it('is only cut where its kanji may be cut', () => {
    const parts = fc.constantFrom(
      ...words(`大:だい 大:おお 統:とう 領:りょう 人:じん 人:ひと 日:にち 日:び 生:なま 生:せい 上:うえ 上:じょう
        下:げ 手:て 手:しゅ 一:いち 二:に 三:さん 分:ぶん 会:かい 国:こく 国:くに 間:あいだ 間:ま 木:こ 木:き`),
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (pieces) => {
        const surface = pieces.map(([character]) => character).join('');
        const reading = pieces.map(([, part]) => part).join('');
        const cuts = new Map(
          pieces.map((_, i) => {
            const before = pieces.slice(0, i + 1);
            return [before.length, before.map(([, part]) => part).join('').length];
          }),
        );
        expect(isExplained(surface, reading, false, readingsOf)).toBe(true);
        let length = 0;
        for (const span of splitByKanji(surface, reading, false, readingsOf)) {
          length += span.reading.length;
          expect(length).toBe(cuts.get(span.end));
        }
      }),
    );
  });

  it('explains nothing by a kanji that is unknown', () => {
    expect(splitByKanji('学校', 'がっこう', false, () => null)).toEqual([
      { start: 0, end: 2, reading: 'がっこう' },
    ]);
    expect(isExplained('学校', 'がっこう', false, () => null)).toBe(false);
  });
});
