import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 大前 = heteronym(
  '大前',
  rule('だいまえ', {
    why: 'In front of a university, 大前 is だいまえ, not the surname おおまえ: 学芸大前.',
    when: [{ previous: 'place' }, { before: words('学芸 教育 医科 工業 薬科 産業 経済') }],
    reads: ['宇都宮｜大前《だいまえ》駅の近くで開いた。', '学芸｜大前《だいまえ》で降りた。'],
    butNot: ['神戸の｜大前《おおまえ》さんが話した。', '｜大前駅《おおまええき》で降りた。'],
  }),
);
