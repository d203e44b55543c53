import { NOUN_START } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 物 = heteronym(
  '物',
  rule('もの', {
    why: 'A thing, as a word of its own, is もの. In compounds it is ぶつ or もつ.',
    when: { before: NOUN_START },
    reads: ['車に｜物《もの》を積む。', '人や｜物《もの》の流れが戻った。'],
    butNot: ['｜対象物《たいしょうぶつ》を調べる。'],
  }),
);
