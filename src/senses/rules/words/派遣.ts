import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 派遣 = senseRules(
  '派遣 はけん',
  sense('temporary employee (esp. from an agency)', {
    why: 'Agencies send staff to other firms: 派遣スタッフ. Troops and officials are dispatched.',
    when: { after: words('スタッフ 業 法 契約 で働 の仕事') },
    means: ['女性は工場で｜派遣｜スタッフを束ねる'],
    butNot: ['政府は部隊を｜派遣｜した'],
  }),
);
