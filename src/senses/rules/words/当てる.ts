import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 当てる = senseRules(
  '当てる あてる',
  sense('to allot', {
    why: 'Money and time are set aside for something: 費用に当てる.',
    when: { before: sequence(words('費用 資金 財源 返済 費 時間 投資 支払い 穴埋め 復興'), 'に') },
    means: ['寄付を学校の建設費に｜当てる｜'],
    butNot: ['矢を的に｜当てた｜'],
  }),
);
