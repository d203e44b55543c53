import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 背筋 = heteronym(
  '背筋',
  rule('はいきん', {
    why: 'The back muscles that one trains are はいきん. The line of the back is せすじ: 背筋を伸ばす.',
    when: [
      { after: [sequence('を', words('鍛 使')), words('力 運動 トレ')] },
      { before: sequence('腹筋', chars('とや、・')) },
    ],
    reads: ['｜背筋《はいきん》を鍛える。', '腹筋と｜背筋《はいきん》が強い。'],
    butNot: ['｜背筋《せすじ》が凍る事件だ。', '｜背筋《せすじ》を伸ばす。'],
  }),
);
