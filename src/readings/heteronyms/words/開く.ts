import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { godan, ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

/** Things that open or are open. */
const OPENINGS = words(`
  ドア 扉 とびら 窓 戸 口 目 瞼 まぶた 穴 ふた 蓋 鍵 カギ 門 幕 ゲート シャッター ハッチ 踏切 遮断機 金庫 店 箱 袋
  引き出し 隙間 すき間 風穴 差し込み口`);

export const 開く = heteronym(
  [...new Set([...godan('開く'), ...ichidan('開ける')])],
  rule('あ', {
    why: 'Doors, mouths and shops that open by themselves are あく. What somebody opens, and a meeting, is ひらく.',
    when: { before: sequence(OPENINGS, chars('がもは')), notAfter: 'れ' },
    reads: [
      'ドアが｜開《あ》いた。',
      '店が｜開《あ》くのを待つ。',
      '窓が｜開《あ》いている。',
      '穴が｜開《あ》いた。',
      '口が｜開《あ》いたままになる。',
      '扉が｜開《あ》かない事故が起きた。',
      '店が｜開《あ》いている。',
    ],
    butNot: [
      '扉が｜開《ひら》かれた。',
      '大会が｜開《ひら》かれる。',
      '会議を｜開《ひら》く。',
      '記者会見を｜開《ひら》いた。',
      '店を｜開《ひら》いた。',
      '花が｜開《ひら》いた。',
      '教室を｜開《ひら》いている。',
      '差が｜開《ひら》いた。',
      '両国の間で協議が｜開《ひら》かれている。',
      '扉を｜開《ひら》く。',
    ],
  }),
  rule('あ', {
    why: 'A shop that is open until some hour is あいている.',
    when: {
      before: anyOf(
        sequence(chars('時夜朝中'), 'まで'),
        words('遅くまで 時から 年中無休で 24時間'),
      ),
      after: 'て',
    },
    reads: ['夜遅くまで｜開《あ》いている店を探した。'],
    butNot: ['会は夜まで｜開《ひら》かれた。'],
  }),
  rule('あ', {
    why: 'Set phrases with あく: 開かずの扉, 開いた口, 開きっぱなし.',
    when: {
      after: [
        sequence('ずの', words('扉 間 門 踏切 金庫')),
        sequence('た', words('まま 口')),
        'っぱなし',
        '具合',
      ],
    },
    reads: ['｜開《あ》かずの踏切が問題になっている。'],
  }),
  rule('ひら', {
    why: 'A view or the way to the future opens up: ひらける.',
    when: { before: sequence(words('視界 展望 眺望 眺め 前途 未来 見通し 活路 道'), 'が') },
    reads: ['霧が晴れて視界が｜開《ひら》けた。', '交渉の道が｜開《ひら》ける。'],
    butNot: ['窓を｜開《あ》ける。', '目を｜開《あ》けた。'],
  }),
);
