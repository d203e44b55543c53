import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 上手 = heteronym(
  '上手',
  rule('うわて', {
    why: 'A grip in sumo, and the better of two people, is うわて. Being good at something is じょうず.',
    when: [
      { before: ['得意の', sequence(chars('一二'), '枚')] },
      { after: [sequence('を', words('取 引')), '出し'] },
    ],
    reads: ['交渉では相手が一枚｜上手《うわて》だった。', '立ち合いで｜上手《うわて》を取った。'],
    butNot: ['日本語が｜上手《じょうず》な外国人。', '料理が｜上手《じょうず》になる。'],
  }),
);
