import { chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** What is sorted for recycling. */
const WASTE = words('ごみ ゴミ 廃棄物 資源 プラスチック 家庭');

export const 分別 = heteronym(
  '分別',
  rule('ふんべつ', {
    why: 'The good sense that a person has, or lacks, is ふんべつ. Sorting waste is ぶんべつ.',
    when: {
      notBefore: sequence(WASTE, optional('の')),
      after: [
        sequence(chars('のが'), words('ある ない なく')),
        'がつ',
        sequence('を', words('わきまえ 失')),
        words('くさ ざかり'),
      ],
    },
    reads: ['｜分別《ふんべつ》のある大人だ。'],
    butNot: [
      'ごみの｜分別《ぶんべつ》を進める。',
      'ごみを｜分別《ぶんべつ》して出す。',
      'ごみの｜分別《ぶんべつ》がない町だ。',
      '｜分別収集《ぶんべつしゅうしゅう》が始まった。',
    ],
  }),
);
