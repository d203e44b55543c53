/** What is attached to an amount: 10年余り, 震度5強, 420円高, 3割未満. */
import { DIGIT, sequence, stretch } from '../../rules/phrase';
import { affix, type AffixRow } from './affix-row';

/** A number with its unit: 20万バレル, 数百人, １０％. */
const AMOUNT = sequence(DIGIT, stretch({ max: 8 }, 'ぁ-ん、。「」（）'));

export const AMOUNTS: readonly AffixRow[] = [
  affix('suffix 余り', 'more than', {
    why: 'After an amount 余り is what exceeds it by a little.',
    when: { before: AMOUNT },
    means: ['生産を20万バレル｜余り｜増やす。'],
  }),
  affix('noun ラン', 'home run', {
    why: 'In baseball 3ラン is a home run that brings in three runs. Otherwise ラン may be an orchid.',
    when: { before: DIGIT },
    means: ['四回に3｜ラン｜を放った。'],
    butNot: ['温室で｜ラン｜が咲いた。'],
  }),
  affix('suffix 強', 'upper', {
    why: 'The seismic scale has an upper and a lower 5 and 6.',
    when: { before: sequence('震度', DIGIT) },
    means: ['震度6｜強｜の揺れを観測した。'],
  }),
  affix('suffix 強', 'a little over', {
    why: 'After an amount 強 is what exceeds it by a little.',
    when: { before: AMOUNT },
    means: ['完成まで1時間｜強｜かかる。'],
  }),
  affix('suffix 弱', 'lower', {
    why: 'The seismic scale has an upper and a lower 5 and 6.',
    when: { before: sequence('震度', DIGIT) },
    means: ['震度5｜弱｜を観測した。'],
  }),
  affix('suffix 弱', 'a little under', {
    why: 'After an amount 弱 is what falls short of it by a little.',
    when: { before: AMOUNT },
    means: ['完成まで1時間｜弱｜かかる。'],
  }),
  affix('suffix 増', 'increase', {
    why: 'After an amount 増 says by how much more.',
    when: { before: AMOUNT },
    means: ['純利益は12%｜増｜の340億円だった。'],
  }),
  affix('suffix 減', 'decrease', {
    why: 'After an amount 減 says by how much less.',
    when: { before: AMOUNT },
    means: ['純利益は12%｜減｜の340億円だった。'],
  }),
  affix('suffix 高', 'up', {
    why: 'In market reports 高 after an amount says how much a price has risen.',
    when: { before: AMOUNT },
    means: ['終値は420円｜高｜の3万9500円だった。'],
  }),
  affix('suffix 安', 'down', {
    why: 'In market reports 安 after an amount says how much a price has fallen.',
    when: { before: AMOUNT },
    means: ['終値は420円｜安｜の3万9500円だった。'],
  }),
  affix('noun 以上', 'or more', {
    why: 'After an amount 以上 includes it and all above.',
    when: { before: AMOUNT },
    means: ['世界に300｜以上｜の拠点を持つ。'],
    butNot: ['合意した｜以上｜、守る義務がある。'],
  }),
  affix('noun 以下', 'or less', {
    why: 'After an amount 以下 includes it and all below.',
    when: { before: AMOUNT },
    means: ['19歳｜以下｜の代表に選ばれた。'],
    butNot: ['社長｜以下｜の役員が辞任した。'],
  }),
  affix('noun 以内', 'within', {
    why: 'An amount of time or room that is not exceeded.',
    when: 'always',
    means: ['3年｜以内｜に帰国する。'],
  }),
  affix('suffix 未満', 'less than', {
    why: 'After an amount 未満 is all below it.',
    when: 'always',
    means: ['失業率は3％｜未満｜に下がった。'],
  }),
  affix('suffix 程度', 'about', {
    why: 'After an amount 程度 says that it is not exact.',
    when: { before: AMOUNT },
    means: ['株価は170円｜程度｜の水準にある。'],
  }),
  affix('suffix 前後', 'around', {
    why: 'After an amount or a time 前後 is a little less or more.',
    when: 'always',
    means: ['100人｜前後｜が参加した。'],
  }),
  affix('suffix あたり', 'per', {
    why: 'After an amount あたり is what there is for each such amount.',
    when: { before: AMOUNT },
    means: ['コメは5キロ｜あたり｜3900円だった。'],
  }),
  affix('noun 当たり', 'per', {
    why: 'After an amount 当たり is what there is for each such amount.',
    when: { before: AMOUNT },
    means: ['コメは5キロ｜当たり｜3900円だった。'],
  }),
  affix('suffix ごろ', 'around', {
    why: 'After a time ごろ says that it is not exact.',
    when: 'always',
    means: ['午後4時53分｜ごろ｜に地震があった。'],
  }),
  affix('suffix 頃', 'around', {
    why: 'After a time 頃 says that it is not exact.',
    when: 'always',
    means: ['午後4時53分｜頃｜に地震があった。'],
  }),
  affix('suffix ぶり', 'for the first time in', {
    why: 'After a length of time ぶり says how long something had not happened.',
    when: { before: AMOUNT },
    means: ['8営業日｜ぶり｜に1万円台を回復した。'],
    butNot: ['暴れん坊｜ぶり｜を見せた。'],
  }),
  affix('suffix 末', 'end', {
    why: 'After a month or a year 末 is its end.',
    when: 'always',
    means: ['3月｜末｜で終了する。'],
  }),
  affix('counter バレル', 'barrel', {
    why: 'The unit of crude oil.',
    when: 'always',
    means: ['20万｜バレル｜余り増やす。'],
  }),
  affix('counter ドル', 'dollar', {
    why: 'The currency.',
    when: 'always',
    means: ['1株｜ドル｜建てで払う。'],
  }),
  affix('prefix 対', 'to', {
    why: 'Between two numbers 対 is the score of a match.',
    when: { before: DIGIT, after: DIGIT },
    means: ['日本が2｜対｜1で勝った。'],
  }),
  affix('prefix 対', 'versus', {
    why: 'Between two teams 対 says that they play against each other.',
    when: 'always',
    means: ['ヤンキース｜対｜ジャイアンツの試合があった。'],
  }),
];
