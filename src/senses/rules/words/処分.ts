import { anyOf, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 処分 = senseRules(
  '処分 しょぶん',
  sense('punishment', {
    why: 'Officials and students are punished: 停職処分, 処分を受ける. Things are disposed of.',
    when: [
      { before: words('停職 免職 減給 厳正な 厳しい 重い 軽い') },
      { after: anyOf(words('を受け を下'), '歴') },
    ],
    means: ['市は職員を停職｜処分｜とした', '選手は連盟から｜処分｜を受けた'],
    butNot: ['会社は資産の｜処分｜を進める', '工場は廃棄物を｜処分｜した'],
  }),
);
