import { heteronym, rule } from '../reading-rule';

export const 付 = heteronym(
  '付',
  rule('つき', {
    why: 'Fitted or served with something is つき: 食事付. After a date it is づけ, "dated".',
    when: { previous: 'noun' },
    reads: ['カメラ｜付《つき》の携帯電話を買う。', '｜食事付《しょくじつき》の宿。'],
    butNot: ['4月｜1日付《ついたちづけ》の人事を発表した。', '同月｜付《づけ》で退任した。'],
  }),
);
