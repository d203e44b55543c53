import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 速報 = senseRules(
  '速報 そくほう',
  sense('preliminary figures', {
    why: 'The first figures of a statistic: 貿易統計速報.',
    when: [
      { before: words('統計 短観 指数 GDP 国内総生産 生産 収支 出荷') },
      { after: words('値 ベース') },
    ],
    means: ['財務省が貿易統計｜速報｜を発表した', '総務省が｜速報｜ベースの数字を公表した'],
    butNot: ['テレビが地震の｜速報｜を流した'],
  }),
);
