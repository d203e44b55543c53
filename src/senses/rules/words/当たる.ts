import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 当たる = senseRules(
  '当たる あたる',
  sense('to undertake', {
    why: 'People take on a duty: 救助に当たる.',
    when: {
      before: sequence(
        words(`対応 救助 捜索 捜査 調査 復旧 警備 治療 対策 任務 作業 指揮 交渉`),
        'に',
      ),
    },
    means: ['消防が救助に｜当たった｜'],
    butNot: ['球が打者の腕に｜当たった｜'],
  }),
);
