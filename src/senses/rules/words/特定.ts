import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 特定 = senseRules(
  '特定 とくてい',
  sense('identification', {
    why: 'With する 特定 is to find out who or what it is: 犯人を特定する. 特定の is "specific".',
    when: [
      { after: words('し する され できず できな を急 を進 に至 につなが') },
      {
        before: sequence(words('原因 犯人 場所 身元 人物 個人 感染源 容疑者 発信者 遺伝子'), 'の'),
      },
    ],
    means: ['警察は男の身元を｜特定｜した', '原因の｜特定｜には時間がかかる'],
    butNot: ['｜特定｜の企業を優遇している'],
  }),
);
