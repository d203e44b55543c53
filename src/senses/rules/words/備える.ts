import { KATAKANA, KANJI, anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 備える = senseRules(
  '備える そなえる',
  sense('to equip with', {
    why: 'Machines and buildings 備える a part or a function; people 備える for what may come: 災害に備える.',
    when: { before: sequence(anyOf(KANJI, KATAKANA, words('つばさ')), 'を') },
    means: ['新型機は折り畳み式の翼を｜備える｜', '車両は自動停止の機能を｜備えた｜'],
    butNot: ['住民は地震に｜備える｜'],
  }),
);
