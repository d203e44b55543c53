import { KANJI, sequence, unlessAfter, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 入る = heteronym(
  godan('入る'),
  rule('い', {
    why: 'Set phrases keep the old いる: 気に入る, 念の入った, 堂に入る. Otherwise 入る is はいる.',
    when: {
      before: sequence(
        unlessAfter(KANJI),
        words('気に 気には 気にも 念の 堂に 悦に 神に 身の 手の'),
      ),
    },
    reads: [
      '新人とは思えない堂に｜入《い》った演説だった。',
      '服の色が気には｜入《い》らない。',
      '念の｜入《い》った計画。',
      '念の｜入《い》った準備。',
    ],
    butNot: [
      '食堂に｜入《はい》って席を探す。',
      '部屋に｜入《はい》る。',
      '雨が｜入《はい》らない。',
      '店に｜入《はい》った。',
      '手に｜入《はい》った。',
    ],
  }),
);
