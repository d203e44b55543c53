import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 整理 = senseRules(
  '整理 せいり',
  sense('settlement', {
    why: 'Debts are settled: 借金の整理.',
    when: { before: sequence(words('債務 借金 負債 不良債権'), chars('のを')) },
    means: ['弁護士は借金の｜整理｜を進めた'],
    butNot: ['職員は資料の｜整理｜を終えた'],
  }),
  sense('cutting down', {
    why: 'Staff and shops are cut: 人員を整理する.',
    when: {
      before: sequence(
        words('人員 従業員 不採算店 不採算の店舗 不採算部門 不採算事業'),
        chars('のを'),
      ),
    },
    means: ['会社は人員の｜整理｜に踏み切った'],
  }),
);
