import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 投じる = senseRules(
  '投じる とうじる',
  sense('to invest', {
    why: 'Money is put into something: 資金を投じる. A vote is cast.',
    when: {
      before: sequence(
        anyOf(chars('円'), words('ドル ユーロ 資金 費用 巨費 資本 税金 公費 私財 予算')),
        'を',
      ),
    },
    means: ['同社は新工場に100億円を｜投じた｜'],
    butNot: ['市民は一票を｜投じた｜'],
  }),
);
