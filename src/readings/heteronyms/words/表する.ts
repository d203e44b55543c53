import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 表する = heteronym(
  ['表し', '表する', '表す', '表さ'],
  rule('ひょう', {
    why: 'Respect, thanks and regret are ひょうする, in set phrases: 敬意を表する. Other feelings are あらわす.',
    when: {
      before: sequence(
        anyOf(
          words('敬意 謝意 弔意 賛意 祝意 誠意'),
          sequence(words('哀悼 感謝 遺憾 歓迎 弔慰 祝福 反対'), 'の意'),
        ),
        'を',
      ),
    },
    reads: ['敬意を｜表《ひょう》する。', '遺憾の意を｜表《ひょう》した。'],
    butNot: ['喜びを｜表《あらわ》した。', '数字で｜表《あらわ》す。'],
  }),
);
