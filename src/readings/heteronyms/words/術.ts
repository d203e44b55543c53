import { chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 術 = heteronym(
  '術',
  rule('すべ', {
    why: 'A means of doing something is すべ: なす術がない. An art or technique is じゅつ.',
    when: {
      before: chars('すぐるむぬつ'),
      after: [
        sequence(optional(chars('がはも')), 'な'),
        sequence('を', words('知 失 持た')),
        'が見',
      ],
    },
    reads: ['身を守る｜術《すべ》を知らない。', '助ける｜術《すべ》がない。'],
    butNot: ['忍びの｜術《じゅつ》を知る。', '安全を重んじる｜術式《じゅつしき》を選ぶ。'],
  }),
);
