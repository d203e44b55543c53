import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 後半 = senseRules(
  '後半 こうはん',
  sense('upper half', {
    why: 'In a range of prices the second half is the upper one: 155円台後半.',
    when: { before: sequence(words('円 ドル ユーロ ポイント ％ % 万人'), '台') },
    means: ['ドルは155円台｜後半｜まで上げた'],
    butNot: ['日本は｜後半｜に追いついた'],
  }),
);
