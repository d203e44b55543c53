import { chars, optional, sequence, stretch, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 市場 = heteronym(
  '市場',
  rule('いちば', {
    why: 'A market with stalls, where one can walk and shop, is いちば. A market with prices and shares is しじょう.',
    when: [
      { before: words('花 黒門 近江町 錦 水上') },
      {
        after: [
          sequence(chars('でにへは'), words('買い物 買い出し')),
          sequence('の', words('露店 屋台 店先 買い物')),
          sequence('を', words('歩 散策 のぞ')),
        ],
      },
      {
        // Goods on display: 市場には魚が並ぶ.
        after: sequence(
          'に',
          optional('は'),
          stretch({ max: 10 }, '。、'),
          words('魚 野菜 果物 花'),
          chars('がもの'),
          words('並 ずらり 山積'),
        ),
      },
    ],
    reads: [
      '朝の｜市場《いちば》は買い物客でにぎわった。',
      '｜市場《いちば》で買い物をする。',
      '｜市場《いちば》には旬の野菜が並ぶ。',
      '｜花市場《はないちば》でバラが売られた。',
      '早朝の｜市場《いちば》を歩く。',
    ],
    butNot: [
      '｜株式市場《かぶしきしじょう》は反発した。',
      '｜市場関係者《しじょうかんけいしゃ》の間で警戒感が広がる。',
      '｜市場《しじょう》では円安が進んだ。',
      '｜市場《しじょう》の予想を上回った。',
      '｜市場《しじょう》には楽観論が並ぶ。',
      '｜豊洲市場《とよすしじょう》で初競りが行われた。',
      '｜卸売市場法《おろしうりしじょうほう》を改正した。',
      '｜国内市場《こくないしじょう》が縮小する。',
      '｜市場《しじょう》で買いが広がった。',
    ],
  }),
);
