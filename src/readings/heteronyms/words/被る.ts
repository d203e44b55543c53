import { anyOf, chars, sequence, stretch, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

const OVER_THE_HEAD = words(`
  帽子 帽 ヘルメット かつら カツラ 鬘 面 仮面 マスク 布団 毛布 水 灰 泥 砂 土 雪 ほこり 埃 頭巾 フード 冠 笠 兜 かぶと
  ベール 波 火の粉 猫 袋 シーツ キャップ 罪 潮`);

export const 被る = heteronym(
  godan('被る'),
  rule('かぶ', {
    why: 'What one wears on the head, or gets all over oneself, is かぶる.',
    when: { before: sequence(OVER_THE_HEAD, chars('をも')) },
    reads: [
      '帽子を｜被《かぶ》る。',
      '水を｜被《かぶ》った。',
      'ヘルメットを｜被《かぶ》る。',
      '灰を｜被《かぶ》った。',
    ],
  }),
  rule('かぶ', {
    why: 'Dates and plans that overlap are かぶる.',
    when: {
      before: anyOf(
        sequence(words('予定 時期 日程 期間 日 役'), 'と', stretch({ max: 4 }, 'を、。')),
        sequence(words('予定 時期 日程 期間 役'), 'が'),
      ),
    },
    reads: ['連休と試験の日程が｜被《かぶ》る。', '試合の日程と完全に｜被《かぶ》った。'],
  }),
  rule('こうむ', {
    why: 'Damage and trouble are suffered: こうむる.',
    when: 'always',
    reads: [
      '損害を｜被《こうむ》った。',
      '被害を｜被《こうむ》る。',
      '損失を｜被《こうむ》る。',
      '迷惑を｜被《こうむ》った。',
      '損害を僕らが｜被《こうむ》るなんて。',
    ],
  }),
);
