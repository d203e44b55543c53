import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 空く = heteronym(
  godan('空く'),
  rule('す', {
    why: 'An empty stomach, and a train or road with few people on it, is すいている.',
    when: [
      { before: sequence(words('腹 おなか お腹'), chars('がはもの')) },
      { before: sequence(words('電車 バス 道 道路 車内 店内'), chars('がはも')) },
      {
        notBefore: chars('がはもの'),
        after: sequence(
          words('た ている てる ていた てた'),
          anyOf(words('電車 バス 車内 車両 列車 道 時間帯 店内 路線')),
        ),
      },
    ],
    reads: [
      '昼前に腹が｜空《す》いた。',
      'お腹が｜空《す》いた。',
      '｜空《す》いている電車に乗る。',
      '電車が｜空《す》いている。',
      'お腹が｜空《す》く。',
    ],
    butNot: ['席の｜空《あ》いた電車を待つ。', '｜空《あ》いた席に座る。'],
  }),
  rule('あ', {
    why: 'Seats, hands and time that become free are あく.',
    when: 'always',
    reads: [
      '来週は予定が｜空《あ》く。',
      '席が｜空《あ》いている。',
      '席が｜空《あ》いた。',
      '手が｜空《あ》いたら手伝う。',
    ],
  }),
);
