import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 決める = senseRules(
  '決める きめる',
  sense(['to score', 'to succeed in doing'], {
    why: 'Athletes 決める a goal, a shot or a technique.',
    when: {
      before: sequence(
        words(
          'ゴール シュート 技 ジャンプ 得点 同点弾 決勝点 決勝弾 先制点 スリーポイント PK パット 弾',
        ),
        'を',
      ),
    },
    means: ['久保は後半に決勝点を｜決めた｜'],
    butNot: ['政府は方針を｜決めた｜'],
  }),
);
