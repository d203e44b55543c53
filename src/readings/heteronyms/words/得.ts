import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Also the stem of 得る, える: 承認を得た. */
export const 得 = heteronym(
  '得',
  rule('とく', {
    why: 'A gain or a good deal is とく: 得する. Getting something, with を, is える.',
    when: { after: sequence('し', chars('たてまよ')) },
    reads: ['早めの予約で｜得《とく》した。', 'ちょっと｜得《とく》した気分になる。'],
    butNot: ['なし｜得《え》ない。', '承認を｜得《え》た。'],
  }),
);
