import { beforeAll, describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '../../../src/analysis/analysis-options';
import { InlineReadings } from '../../../src/readings/inline/inline-readings';
import { openDictionaries } from '../../../src/commands/open-dictionaries';
import { readingsIn } from '../../../src/readings/inline/readings-in-text';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

let given: InlineReadings;
beforeAll(async () => {
  const { lexicon, kanji } = await openDictionaries();
  given = new InlineReadings(lexicon, kanji);
}, 180_000);

/** `岸田=きしだ 文雄=ふみお` for each reading that a text gives, nothing where it gives none. */
const judged = (text: string): string[] =>
  readingsIn(text).flatMap((one) => {
    const parts = given.parse(one);
    return parts ? [parts.map(({ surface, reading }) => `${surface}=${reading}`).join(' ')] : [];
  });

describe('names', () => {
  it.each([
    ['岸田文雄（きしだ・ふみお）氏は', '岸田=きしだ 文雄=ふみお'],
    ['高市早苗(たかいち さなえ)が', '高市=たかいち 早苗=さなえ'],
    ['高市早苗（タカイチ・サナエ）', '高市=たかいち 早苗=さなえ'],
    ['大谷翔平（おおたに・しょうへい）選手', '大谷=おおたに 翔平=しょうへい'],
    ['石破茂（いしば・しげる）首相', '石破=いしば 茂=しげる'],
    ['習近平（しゅう・きんぺい）国家主席', '習=しゅう 近平=きんぺい'],
    ['五十嵐一（いがらし・ひとし）', '五十嵐=いがらし 一=ひとし'],
    ['勅使河原三郎（てしがわら・さぶろう）', '勅使河原=てしがわら 三郎=さぶろう'],
    ['長谷川陽翔（はせがわ・はると）さん', '長谷川=はせがわ 陽翔=はると'],
    ['東大翔（あずま・ひろと）', '東=あずま 大翔=ひろと'],
    ['林心愛（はやし・ここあ）', '林=はやし 心愛=ここあ'],
    ['岸田 文雄（きしだ ふみお、1957年7月29日 - ）は', '岸田=きしだ 文雄=ふみお'],
    ['小池　百合子（こいけ　ゆりこ）', '小池=こいけ 百合子=ゆりこ'],
    ['鈴木一郎さん（すずき・いちろう＝東京都）', '鈴木=すずき 一郎=いちろう'],
    ['山田花子さん（やまだ・はなこ、42）', '山田=やまだ 花子=はなこ'],
    ['東条英機（とうじょうひでき）', '東条=とうじょう 英機=ひでき'],
  ])('%s', (text, wanted) => expect(judged(text)).toEqual([wanted]));

  it.each([
    ['元首相の安倍晋三（あべ・しんぞう）は', '安倍=あべ 晋三=しんぞう'],
    ['元首相安倍晋三（あべ・しんぞう）は', '安倍=あべ 晋三=しんぞう'],
    ['同社の鈴木一郎社長（すずき・いちろう）', '鈴木=すずき 一郎=いちろう'],
    ['大阪府の吉村洋文知事（よしむら・ひろふみ）', '吉村=よしむら 洋文=ひろふみ'],
    ['小池百合子知事（こいけ・ゆりこ）', '小池=こいけ 百合子=ゆりこ'],
    ['高市早苗首相（たかいち・さなえ）', '高市=たかいち 早苗=さなえ'],
    ['陸軍大将の東条英機（とうじょう・ひでき）', '東条=とうじょう 英機=ひでき'],
    ['会社員の田中太郎容疑者（たなか・たろう）', '田中=たなか 太郎=たろう'],
  ])('the name alone out of %s', (text, wanted) => expect(judged(text)).toEqual([wanted]));

  it.each([
    ['金正恩（キム・ジョンウン）総書記', '金=きむ 正恩=じょんうん'],
    ['尹錫悦（ユン・ソンニョル）大統領', '尹=ゆん 錫悦=そんにょる'],
    ['文在寅（ムン・ジェイン）氏', '文=むん 在寅=じぇいん'],
  ])('as in their country: %s', (text, wanted) => expect(judged(text)).toEqual([wanted]));
});

describe('other words', () => {
  it.each([
    ['「鬼滅の刃（きめつのやいば）」', '鬼滅の刃=きめつのやいば'],
    ['『鬼滅の刃』（きめつのやいば）', '鬼滅の刃=きめつのやいば'],
    ['お茶の水（おちゃのみず）', 'お茶の水=おちゃのみず'],
    ['向日葵（ひまわり）', '向日葵=ひまわり'],
    ['百合（ゆり）', '百合=ゆり'],
    ['匝瑳市（そうさし）', '匝瑳市=そうさし'],
    ['奈良県の飛鳥村（あすかむら）', '飛鳥村=あすかむら'],
    ['東京都北区王子（おうじ）', '王子=おうじ'],
    ['大雨（おおあめ）', '大雨=おおあめ'],
    ['土石流（どせきりゅう）', '土石流=どせきりゅう'],
    ['忖度（そんたく）', '忖度=そんたく'],
    ['線状降水帯（せんじょうこうすいたい）', '線状降水帯=せんじょうこうすいたい'],
    ['大人（おとな）', '大人=おとな'],
    ['東京（トウキョウ）', '東京=とうきょう'],
    ['北海道（ほっかいどう）', '北海道=ほっかいどう'],
    ['日本（にっぽん）', '日本=にっぽん'],
    ['田中（たなか）容疑者', '田中=たなか'],
    ['高市氏（たかいち）', '高市=たかいち'],
  ])('%s', (text, wanted) => expect(judged(text)).toEqual([wanted]));
});

describe('text in parentheses that is not a reading', () => {
  it.each([
    '日米両国（いずれも）',
    '女性（ただし）',
    '市長（しかし）',
    '男性（うち女性3人）',
    '二人（いずれも20代）',
    '会社員（うち）',
    '同社（以下）',
    '価格（ドル）',
    '関係者（ほか）',
    '時刻（いま）',
    '物価（とくに）',
    '株価（なお）',
    '営業益（のち）',
    '女性（ひと）',
    '投手（左）',
    '人工知能（エーアイ）',
    '国際連合（ユーエヌ）',
    '国連総会（ニューヨーク）',
    '米国（ワシントン）',
    '朝日新聞（デジタル）',
    '世界保健機関（ダブリューエイチオー）',
    '国際熱核融合実験炉（イーター）',
    '経済産業省（けいさんしょう）',
    '八月一日宮（ほづみのみや）',
    '（かっこ内は前年比）',
    '木（き）',
    'トランプ（とらんぷ）',
    '首相官邸（きし・ふみ）',
  ])('%s', (text) => expect(judged(text)).toEqual([]));
});

describe('ruby of the publisher', () => {
  const ruby = (base: string, reading: string) => given.parse({ base, reading, ruby: true });

  it('is accepted, even if no dictionary knows the reading', () => {
    expect(ruby('宇宙', 'そら')).toEqual([{ surface: '宇宙', reading: 'そら' }]);
    expect(ruby('派兵', '\n は\n へい ')).toEqual([{ surface: '派兵', reading: 'はへい' }]);
    expect(ruby('本気', 'マジ')).toEqual([{ surface: '本気', reading: 'まじ' }]);
  });

  it.each([
    ['木', 'き'],
    ['北大西洋条約機構', 'なとー'.repeat(20)],
    ['関税', '・・'],
    ['関税', 'kanzei'],
    ['関税', ''],
    ['NATO', 'なとー'],
  ])('says nothing with %s over it: %s', (base, reading) => expect(ruby(base, reading)).toBeNull());
});

describe('a text full of readings', async () => {
  const { analyzer } = await analyzerUnderTest();
  /** Milliseconds; the best of three. */
  const timeOf = (text: string, given: boolean) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const begun = performance.now();
        const readings = given ? readingsIn(text) : [];
        analyzer.words(text, { ...NO_OPTIONS, inlineReadings: readings });
        return performance.now() - begun;
      }),
    );
  const KANJI = [...'一二三四五六七八九十山川田中島村木林石井上下大小高本松竹梅清水谷'];
  const pairs = KANJI.flatMap((first) => KANJI.map((second) => `${first}${second}（やまかわ）`));

  it.each([
    ['the same one again and again', '政府（せいふ）'.repeat(3_000)],
    ['all different', pairs.join('').repeat(3)],
  ])('%s takes not much longer for them', (_, text) => {
    timeOf(text, false);
    expect(timeOf(text, true)).toBeLessThan(8 * timeOf(text, false) + 200);
  });
});
