import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 招く = senseRules(
  '招く まねく',
  sense('to cause', {
    why: 'Trouble is brought about: 混乱を招く.',
    when: {
      before: sequence(
        words(`事態 混乱 批判 結果 危機 誤解 反発 不信 対立 インフレ 低下 悪化 上昇`),
        'を',
      ),
    },
    means: ['決定は混乱を｜招いた｜'],
    butNot: ['友人を家に｜招いた｜'],
  }),
);
