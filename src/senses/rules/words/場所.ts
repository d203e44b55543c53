import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 場所 = senseRules(
  '場所 ばしょ',
  sense('wrestling tournament', {
    why: 'In sumo a 場所 is one of the six tournaments of the year: 九州場所, 先場所.',
    when: { before: anyOf(words('九州 名古屋 先 来 今 春 夏 秋 初 大阪'), sequence('大相撲')) },
    means: ['大関は先｜場所｜で11勝した', '春｜場所｜の番付が出た'],
    butNot: ['避難する｜場所｜を決めておく'],
  }),
);
