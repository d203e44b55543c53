import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 風車 = heteronym(
  '風車',
  rule('かざぐるま', {
    why: 'The toy on a stick is かざぐるま. A windmill or wind turbine is ふうしゃ.',
    when: [
      { before: sequence(words('紙 折り紙 おもちゃ 手作り 色とりどり'), 'の') },
      { after: sequence('を', words('吹 飾 供え 手に')) },
    ],
    reads: ['紙の｜風車《かざぐるま》が回る。', '｜風車《かざぐるま》を供える。'],
    butNot: ['洋上に｜風車《ふうしゃ》を建てる。', '｜風車《ふうしゃ》の羽根が落ちた。'],
  }),
);
