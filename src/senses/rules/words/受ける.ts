import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 受ける = senseRules(
  '受ける うける',
  sense('to undergo (e.g. surgery)', {
    why: 'Examinations and treatments are undergone: 手術を受ける.',
    when: {
      before: sequence(words('手術 検査 試験 治療 訓練 診断 審査 取り調べ 面接 診察'), 'を'),
    },
    means: ['男性は心臓の手術を｜受けた｜'],
    butNot: ['同社は大口の注文を｜受けた｜', '生徒は外国語の授業を｜受けた｜'],
  }),
  sense('to suffer (an injury)', {
    why: 'Damage is suffered: 被害を受ける.',
    when: { before: sequence(words('被害 損害 打撃 傷 痛手 ダメージ'), 'を') },
    means: ['町は台風で大きな被害を｜受けた｜'],
  }),
  sense('to feel (influence)', {
    why: 'Influence is felt: 影響を受ける.',
    when: { before: sequence(words('影響 衝撃'), 'を') },
    means: ['作家は古い物語の影響を｜受けた｜'],
  }),
);
