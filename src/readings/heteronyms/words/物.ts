import { DIGIT, NOUN_START, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 物 = heteronym(
  '物',
  rule('もの', {
    why: 'A futures contract is named by its month: 3月物, さんがつもの.',
    when: { before: sequence(DIGIT, '月') },
    reads: ['期近の3月｜物《もの》が上げた。'],
  }),
  rule('もの', {
    why: 'A thing, as a word of its own, is もの. In compounds it is ぶつ or もつ.',
    when: { before: NOUN_START },
    reads: ['車に｜物《もの》を積む。', '人や｜物《もの》の流れが戻った。'],
    butNot: ['｜対象物《たいしょうぶつ》を調べる。'],
  }),
);
