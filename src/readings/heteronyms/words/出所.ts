import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 出所 = heteronym(
  '出所',
  rule('でどころ', {
    why: 'Where money, goods or a rumor come from is でどころ. Leaving prison is しゅっしょ.',
    when: [
      { before: sequence(words('噂 うわさ 情報 資金 話 カネ 金'), 'の') },
      { after: sequence('を', words('知 探 突き止 明らか 調べ 追')) },
    ],
    reads: [
      '資金の｜出所《でどころ》を調べる。',
      'うわさの｜出所《でどころ》は分からない。',
      '警察は｜出所《でどころ》を突き止めた。',
    ],
    butNot: ['刑務所から｜出所《しゅっしょ》した。'],
  }),
);
