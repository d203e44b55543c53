import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 前半 = senseRules(
  '前半 ぜんはん',
  sense('lower half', {
    why: 'In a range of prices the first half is the lower one: 155円台前半.',
    when: { before: sequence(words('円 ドル ユーロ ポイント ％ % 万人'), '台') },
    means: ['ドルは155円台｜前半｜で推移した'],
    butNot: ['日本は｜前半｜を1対0で終えた'],
  }),
);
