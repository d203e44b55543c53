/**
 * Words whose default reading in the dictionary is not the one of today's newspapers and
 * announcers, in any context.
 */
import { adjective, godan, ichidan } from './inflections';
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
  always('謀反', 'むほん', {
    why: 'A revolt is むほん.',
    reads: ['新たな｜謀反《むほん》に備えた。'],
  }),
  always('方達', 'かたたち', {
    why: 'Several persons, said politely, are かたたち.',
    reads: ['会場の｜方達《かたたち》と話した。'],
  }),
  always('此処', 'ここ', {
    why: 'This place, here, is ここ.',
    reads: ['｜此処《ここ》で暮らす。'],
  }),
  always('闇夜', 'やみよ', {
    why: 'A dark night is やみよ.',
    reads: ['｜闇夜《やみよ》に紛れて逃げた。'],
  }),
  always('浅薄', 'せんぱく', {
    why: 'Shallow is せんぱく.',
    reads: ['｜浅薄《せんぱく》な知識を批判した。'],
  }),
  always('憧憬', 'しょうけい', {
    why: 'Longing is しょうけい; どうけい is a misreading that spread.',
    reads: ['｜憧憬《しょうけい》の念を抱く。'],
  }),
  always('新店', 'しんてん', {
    why: 'A store that opens is しんてん in business news.',
    reads: ['｜新店《しんてん》を相次ぎ開く。'],
  }),
  always('保育所', 'ほいくしょ', {
    why: 'The law and broadcasters say ほいくしょ.',
    reads: ['｜保育所《ほいくしょ》に子どもを預ける。'],
  }),
  always('出張所', 'しゅっちょうじょ', {
    why: 'A branch office is しゅっちょうじょ.',
    reads: ['市役所の｜出張所《しゅっちょうじょ》を訪れた。'],
  }),
  always('飛鳥', 'あすか', {
    why: 'The old capital and its age, and names after it, are あすか.',
    reads: ['｜飛鳥《あすか》の都を歩く。'],
  }),
  always('泡状', 'あわじょう', {
    why: 'Like foam is あわじょう.',
    reads: ['｜泡状《あわじょう》の洗剤が出る。'],
  }),
  always('憑い', 'つ', {
    why: 'Of a spirit that possesses somebody, 憑く is つく.',
    reads: ['悪霊が｜憑《つ》いている。'],
  }),
  always(godan('根付く'), 'ねづ', {
    why: 'To take root is ねづく.',
    reads: ['文化が｜根付《ねづ》くには時間がかかる。'],
  }),
  always(ichidan('寝惚ける'), 'ねぼ', {
    why: 'To be half asleep is ねぼける.',
    reads: ['まだ｜寝惚《ねぼ》けている。'],
  }),
  always(adjective('愛しい'), 'いと', {
    why: 'Dear, beloved is いとしい.',
    reads: ['｜愛《いと》しさが募る。'],
  }),
  always('昨夏', 'さくか', {
    why: 'Last summer, as newspapers write it, is さくか.',
    reads: ['｜昨夏《さくか》の猛暑で収穫が減った。'],
  }),
  always('紫蘇', 'しそ', {
    why: 'The herb is しそ.',
    reads: ['｜紫蘇《しそ》を刻む。'],
  }),
  always('東端', 'とうたん', {
    why: 'The eastern end of a place is とうたん.',
    reads: ['半島の｜東端《とうたん》に灯台がある。'],
  }),
];
