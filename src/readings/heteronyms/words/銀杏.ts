import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 銀杏 = heteronym(
  '銀杏',
  rule('ぎんなん', {
    why: 'The nuts that are picked up, roasted and eaten are ぎんなん. The tree is いちょう.',
    when: {
      after: [
        'が落ち',
        sequence('を', words('食 拾 炒 煎 焼')),
        'ご飯',
        '拾い',
        sequence('の', words('実 臭 におい')),
      ],
    },
    reads: ['｜銀杏《ぎんなん》を拾う。', '煎った｜銀杏《ぎんなん》を食べる。'],
    butNot: ['｜銀杏《いちょう》の並木が色づく。'],
  }),
);
