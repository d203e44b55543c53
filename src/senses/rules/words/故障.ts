import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 故障 = senseRules(
  '故障 こしょう',
  sense('injury', {
    why: 'Of a part of the body, or of athletes: 右肘の故障, 故障で欠場.',
    when: [
      {
        before: sequence(
          words('肘 膝 ひじ ひざ 肩 腰 足首 太もも 手首 足 脚 背中 股関節 エース 主力 選手 投手'),
          'の',
        ),
      },
      { after: words('者 明け 離脱 で欠場 で離脱 を抱え に泣') },
    ],
    means: ['右肘の｜故障｜から復帰した'],
    butNot: ['エンジンの｜故障｜で止まった'],
  }),
);
