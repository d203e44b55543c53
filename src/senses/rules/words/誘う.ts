import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 誘う = senseRules(
  '誘う さそう',
  sense('to prompt', {
    why: 'News prompts buying, laughter or tears: 買いを誘う. People are invited.',
    when: {
      before: sequence(
        words(
          '買い 売り 涙 笑い 関心 共感 反発 議論 買い戻し 下落 上昇 円買い 円売り ドル売り 同情',
        ),
        'を',
      ),
    },
    means: ['好決算が投資家の買いを｜誘った｜'],
    butNot: ['友人を食事に｜誘った｜'],
  }),
);
