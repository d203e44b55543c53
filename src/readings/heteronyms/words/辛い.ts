import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { adjective } from '../inflections';
import { heteronym, rule } from '../reading-rule';

const SPICY = words(`
  物 もの カレー 料理 味 ラーメン 食べ 匂い におい キムチ ソース スープ 唐辛子 鍋 麺 調味 酒 大根 のが好 のが苦手`);

export const 辛い = heteronym(
  adjective('辛い'),
  rule('から', {
    why: 'Spicy food, and a strict evaluation, is からい. What is hard to bear is つらい.',
    when: [
      {
        after: anyOf(SPICY, words('採点 評価')),
        notAfter: sequence('もの', words('があ だ です')),
      },
      {
        before: anyOf(
          sequence(
            words(`
              味 カレー キムチ スープ ソース 唐辛子 唐がらし 塩 点 点数 評価 採点 料理 香辛料 ワサビ わさび`),
            chars('がはも'),
          ),
          words('ピリ ピリッと 激'),
        ),
      },
    ],
    reads: [
      'この店のスープは｜辛《から》かった。',
      '｜辛《から》いカレーを食べた。',
      '｜辛《から》い物が好きだ。',
      '｜辛《から》い料理が苦手だ。',
      '評価が｜辛《から》い。',
      '｜辛《から》い採点をした。',
    ],
    butNot: ['子どもとの別れは｜辛《つら》いものがある。'],
  }),
  rule('つら', {
    why: 'What is hard to bear is つらい; only a taste or an evaluation is からい.',
    when: 'always',
    reads: [
      '｜辛《つら》くて悲しい思い出だ。',
      '｜辛《つら》い思いをした。',
      '別れが｜辛《つら》い。',
      '｜辛《つら》い経験をした。',
      '生活が｜辛《つら》い。',
      '｜辛《つら》ければ休んでください。',
      '｜辛《つら》い判断をした。',
    ],
  }),
);
