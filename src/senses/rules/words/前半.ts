import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

/** What a price or a rate is counted in, with the range that it is in: 155円台. */
const RANGE = sequence(words('円 ドル ユーロ ポイント ％ % 万人'), '台');

export const 前半 = senseRules(
  '前半 ぜんはん',
  sense('lower half', {
    why: 'In a range of prices the first half is the lower one: 155円台前半.',
    when: { before: RANGE },
    means: ['ドルは155円台｜前半｜で推移した'],
    butNot: ['日本は｜前半｜を1対0で終えた'],
  }),
);

export const 後半 = senseRules(
  '後半 こうはん',
  sense('upper half', {
    why: 'In a range of prices the second half is the upper one: 155円台後半.',
    when: { before: RANGE },
    means: ['ドルは155円台｜後半｜まで上げた'],
    butNot: ['日本は｜後半｜に追いついた'],
  }),
);
