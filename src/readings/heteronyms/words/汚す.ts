import { sequence, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 汚す = heteronym(
  godan('汚す'),
  rule('けが', {
    why: 'A good name, a tradition or a sacred place is defiled: けがす.',
    when: { before: sequence(words('名 名誉 晩節 家名 聖地 聖域 経歴 歴史 伝統'), 'を') },
    reads: ['大会の歴史を｜汚《けが》した。', '名を｜汚《けが》す行為だ。', '名を｜汚《けが》す。'],
  }),
  rule('よご', {
    why: 'Clothes, hands and rooms are made dirty: よごす.',
    when: 'always',
    reads: ['服を｜汚《よご》す。'],
  }),
);
