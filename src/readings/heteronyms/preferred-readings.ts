/**
 * Words whose default reading in the dictionary is not the one of today's newspapers and
 * announcers, in any context.
 */
import { godan, ichidan } from './inflections';
import { heteronym, rule, type Heteronym, type ReadingRule } from './reading-rule';

/** @param text why it is read so, and sentences that need the row */
function always(
  surfaces: string | readonly string[],
  reading: string,
  text: Pick<ReadingRule, 'why' | 'reads'>,
): Heteronym {
  return heteronym(surfaces, rule(reading, { ...text, when: 'always' }));
}

export const PREFERRED_READINGS: readonly Heteronym[] = [
  always('明後日', 'あさって', {
    why: 'The day after tomorrow is あさって; みょうごにち is very formal.',
    reads: ['｜明後日《あさって》に帰国する。'],
  }),
  always('一昨年', 'おととし', {
    why: 'The year before last is おととし; いっさくねん is very formal.',
    reads: ['｜一昨年《おととし》の夏に会った。'],
  }),
  always('貴女', 'あなた', {
    why: 'To a woman, 貴女 is written for あなた, "you".',
    reads: ['これは｜貴女《あなた》の手紙ですか。'],
  }),
  always('高潮', 'たかしお', {
    why: 'High water in a storm is たかしお.',
    reads: ['台風による｜高潮《たかしお》に警戒する。'],
  }),
  always('平地', 'へいち', {
    why: 'Flat land is へいち.',
    reads: ['｜平地《へいち》でも雪が積もった。'],
  }),
  always('高音', 'こうおん', {
    why: 'A high note is こうおん.',
    reads: ['｜高音《こうおん》がきれいに出る。'],
  }),
  always('施術', 'せじゅつ', {
    why: 'Treatment by massage or needles is せじゅつ.',
    reads: ['｜施術《せじゅつ》を受けた。'],
  }),
  always('従妹', 'いとこ', {
    why: 'A cousin is いとこ; the kanji say that she is a younger woman.',
    reads: ['｜従妹《いとこ》と遊ぶ。'],
  }),
  always('従弟', 'いとこ', {
    why: 'A cousin is いとこ; the kanji say that he is a younger man.',
    reads: ['｜従弟《いとこ》に会う。'],
  }),
  always('従兄', 'いとこ', {
    why: 'A cousin is いとこ; the kanji say that he is an older man.',
    reads: ['｜従兄《いとこ》が来た。'],
  }),
  always('従姉', 'いとこ', {
    why: 'A cousin is いとこ; the kanji say that she is an older woman.',
    reads: ['｜従姉《いとこ》が結婚した。'],
  }),
  always('亭', 'てい', {
    why: 'In the names of restaurants and storytellers 亭 is てい.',
    reads: ['駅前のかつ｜亭《てい》のメニュー。'],
  }),
  always('重複', 'ちょうふく', {
    why: 'Overlapping is ちょうふく; many say じゅうふく, but newspapers do not.',
    reads: ['｜重複《ちょうふく》する事業を整理する。'],
  }),
  always('米ドル', 'べい', {
    why: 'In 米ドル, the US dollar, 米 is べい.',
    reads: ['｜米《べい》ドルで支払う。'],
  }),
  always('英ポンド', 'えい', {
    why: 'In 英ポンド, the British pound, 英 is えい.',
    reads: ['｜英《えい》ポンドが値上がりした。'],
  }),
  always('叩き', 'たた', {
    why: 'Beating is たたき; a duster, はたき, is written in kana.',
    reads: ['ネットでの｜叩《たた》きが続いた。'],
  }),
  always(godan('逝く'), 'い', {
    why: 'To die is いく; ゆく is literary.',
    reads: ['安らかに｜逝《い》きました。'],
  }),
  always(ichidan('免れる'), 'まぬが', {
    why: 'To escape something is まぬがれる; まぬかれる is older.',
    reads: ['責任を｜免《まぬが》れることはできない。'],
  }),
  always(godan('集う'), 'つど', {
    why: 'People who gather are つどう; flies swarm, たかる.',
    reads: ['若者が｜集《つど》う場所。', '公園に若者が｜集《つど》った。'],
  }),
  always(godan('瞬く'), 'またた', {
    why: 'Stars twinkle: またたく.',
    reads: ['星が｜瞬《またた》く。'],
  }),
  always(godan('焦る'), 'あせ', {
    why: 'To be impatient is あせる.',
    reads: ['結果を｜焦《あせ》る。'],
  }),
  always(ichidan('取り止める'), 'と や', {
    why: 'To call something off is とりやめる.',
    reads: ['参加を取り｜止《や》めた。'],
  }),
  always(ichidan('埋める'), 'う', {
    why: 'To bury or fill is うめる; うずめる is literary.',
    reads: ['穴を｜埋《う》めれば終わる。'],
  }),
  always(ichidan('垂れる'), 'た', {
    why: 'To hang down is たれる.',
    reads: ['稲穂が｜垂《た》れる季節だ。', '頭を｜垂《た》れる。'],
  }),
  always(['徹し', '徹する'], 'てっ', {
    why: 'To devote oneself to something is てっする.',
    reads: ['裏方に｜徹《てっ》した。'],
  }),
  always(ichidan('戯れる'), 'たわむ', {
    why: 'To play with something is たわむれる.',
    reads: ['子犬が｜戯《たわむ》れている。'],
  }),
  always(godan('混じる'), 'ま', {
    why: 'To be mixed is まじる.',
    reads: ['水が｜混《ま》じる。', '不安が｜混《ま》じる。'],
  }),
];
