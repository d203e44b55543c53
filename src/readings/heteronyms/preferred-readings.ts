/**
 * Words whose default reading in the dictionary is not the one of today's newspapers and
 * announcers, in any context.
 */
import { godan, ichidan } from './inflections';
import { heteronym, rule, type Heteronym } from './reading-rule';

/** @param reads sentences that need the row */
function always(
  surfaces: string | readonly string[],
  reading: string,
  why: string,
  ...reads: readonly string[]
): Heteronym {
  return heteronym(surfaces, rule(reading, { why, when: 'always', reads }));
}

export const PREFERRED_READINGS: readonly Heteronym[] = [
  always(
    '明後日',
    'あさって',
    'The day after tomorrow is あさって; みょうごにち is very formal.',
    '｜明後日《あさって》に帰国する。',
  ),
  always(
    '一昨年',
    'おととし',
    'The year before last is おととし; いっさくねん is very formal.',
    '｜一昨年《おととし》の夏に会った。',
  ),
  always(
    '貴女',
    'あなた',
    'To a woman, 貴女 is written for あなた, "you".',
    'これは｜貴女《あなた》の手紙ですか。',
  ),
  always(
    '高潮',
    'たかしお',
    'High water in a storm is たかしお.',
    '台風による｜高潮《たかしお》に警戒する。',
  ),
  always('平地', 'へいち', 'Flat land is へいち.', '｜平地《へいち》でも雪が積もった。'),
  always('高音', 'こうおん', 'A high note is こうおん.', '｜高音《こうおん》がきれいに出る。'),
  always(
    '施術',
    'せじゅつ',
    'Treatment by massage or needles is せじゅつ.',
    '｜施術《せじゅつ》を受けた。',
  ),
  always(
    '従妹',
    'いとこ',
    'A cousin is いとこ; the kanji say that she is a younger woman.',
    '｜従妹《いとこ》と遊ぶ。',
  ),
  always(
    '従弟',
    'いとこ',
    'A cousin is いとこ; the kanji say that he is a younger man.',
    '｜従弟《いとこ》に会う。',
  ),
  always(
    '従兄',
    'いとこ',
    'A cousin is いとこ; the kanji say that he is an older man.',
    '｜従兄《いとこ》が来た。',
  ),
  always(
    '従姉',
    'いとこ',
    'A cousin is いとこ; the kanji say that she is an older woman.',
    '｜従姉《いとこ》が結婚した。',
  ),
  always(
    '亭',
    'てい',
    'In the names of restaurants and storytellers 亭 is てい.',
    '駅前のかつ｜亭《てい》のメニュー。',
  ),
  always(
    '重複',
    'ちょうふく',
    'Overlapping is ちょうふく; many say じゅうふく, but newspapers do not.',
    '｜重複《ちょうふく》する事業を整理する。',
  ),
  always('米ドル', 'べい', 'In 米ドル, the US dollar, 米 is べい.', '｜米《べい》ドルで支払う。'),
  always(
    '英ポンド',
    'えい',
    'In 英ポンド, the British pound, 英 is えい.',
    '｜英《えい》ポンドが値上がりした。',
  ),
  always(
    '叩き',
    'たた',
    'Beating is たたき; a duster, はたき, is written in kana.',
    'ネットでの｜叩《たた》きが続いた。',
  ),
  always(godan('逝く'), 'い', 'To die is いく; ゆく is literary.', '安らかに｜逝《い》きました。'),
  always(
    ichidan('免れる'),
    'まぬが',
    'To escape something is まぬがれる; まぬかれる is older.',
    '責任を｜免《まぬが》れることはできない。',
  ),
  always(
    godan('集う'),
    'つど',
    'People who gather are つどう; flies swarm, たかる.',
    '若者が｜集《つど》う場所。',
    '公園に若者が｜集《つど》った。',
  ),
  always(godan('瞬く'), 'またた', 'Stars twinkle: またたく.', '星が｜瞬《またた》く。'),
  always(godan('焦る'), 'あせ', 'To be impatient is あせる.', '結果を｜焦《あせ》る。'),
  always(
    ichidan('取り止める'),
    'と や',
    'To call something off is とりやめる.',
    '参加を取り｜止《や》めた。',
  ),
  always(
    ichidan('埋める'),
    'う',
    'To bury or fill is うめる; うずめる is literary.',
    '穴を｜埋《う》めれば終わる。',
  ),
  always(
    ichidan('垂れる'),
    'た',
    'To hang down is たれる.',
    '稲穂が｜垂《た》れる季節だ。',
    '頭を｜垂《た》れる。',
  ),
  always(
    ['徹し', '徹する'],
    'てっ',
    'To devote oneself to something is てっする.',
    '裏方に｜徹《てっ》した。',
  ),
  always(
    ichidan('戯れる'),
    'たわむ',
    'To play with something is たわむれる.',
    '子犬が｜戯《たわむ》れている。',
  ),
  always(
    godan('混じる'),
    'ま',
    'To be mixed is まじる.',
    '水が｜混《ま》じる。',
    '不安が｜混《ま》じる。',
  ),
];
