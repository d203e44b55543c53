import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Places that one goes to regularly. */
const ATTENDED = words(`
  学校 高校 大学 小学校 中学 中学校 学 院 園 塾 教室 病院 ジム スクール 施設 クリニック 科 校 予備校 道場 店 教会
  図書館 寺 所 室 館 キャンパス センター サロン レッスン 現場 職場 会社`);

/** A form of 通う and of 通る; all other forms of the two differ. */
export const 通う = heteronym(
  '通っ',
  rule('とお', {
    why: 'Trains, water or a current pass through: とおる.',
    when: {
      before: sequence(words('バス 電車 汽車 列車 鉄道 車 道 道路 水 風 電気 ガス 話 筋'), 'が'),
    },
    reads: ['バスが｜通《とお》っている。'],
    butNot: ['この学校には兄も｜通《かよ》っていた。'],
  }),
  rule('かよ', {
    why: 'Going to a school, a hospital or the like regularly is かよう.',
    when: [
      { before: sequence(ATTENDED, words('に へ にも まで には')) },
      { after: sequence('た', words('小 中学 高校 大学 学校 塾 幼稚園 保育')) },
    ],
    reads: [
      '町の教会に｜通《かよ》った。',
      '父が｜通《かよ》った小学校は今もある。',
      '学校に｜通《かよ》っている。',
      '塾に｜通《かよ》った。',
      '病院に｜通《かよ》っていた。',
      '大学へ｜通《かよ》った。',
      '大学に｜通《かよ》っている。',
      '塾に｜通《かよ》って勉強する。',
    ],
    butNot: [
      '法案が｜通《とお》った。',
      '橋を｜通《とお》って逃げた。',
      '前を｜通《とお》った車。',
    ],
  }),
  rule('かよ', {
    why: 'Blood that flows, and hearts that understand each other, are かよう.',
    when: { before: sequence(words('血 心 気持ち'), chars('がのも')) },
    reads: ['血の｜通《かよ》った政治を求める。', '二人の心が｜通《かよ》った。'],
  }),
);
