import { chars, sequence, stretch, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

/** What falls from the sky. */
const PRECIPITATION = words(`
  雨 雪 みぞれ ひょう 雹 あられ 霰 灰 夕立 ゲリラ豪雨 火の粉 砲弾`);

/** Some forms, such as 降り, are also those of 降りる, おりる. */
export const 降る = heteronym(
  godan('降る'),
  rule('ふ', {
    why: 'Rain, snow and ash fall: ふる. Getting off a train or down a mountain is おりる.',
    when: [
      { before: sequence(PRECIPITATION, words('が の は も などが などの など')) },
      {
        before: sequence(
          PRECIPITATION,
          chars('がはも'),
          stretch({ min: 1, max: 6 }, '、。がはをにもで'),
          chars('くにと'),
        ),
      },
    ],
    reads: [
      '夕方には雨が｜降《ふ》ります。',
      '雨が朝から激しく｜降《ふ》りそうだ。',
      '雨が｜降《ふ》った。',
      '大雨が｜降《ふ》る恐れがある。',
      '雨が激しく｜降《ふ》った。',
      '雪が｜降《ふ》る。',
      '雨の｜降《ふ》る日。',
    ],
    butNot: [
      '次の駅で｜降《お》ります。',
      '電車を｜降《お》りた。',
      '主役を｜降《お》りた。',
      '霜が｜降《お》りた。',
      '山を｜降《お》りた。',
    ],
  }),
);
