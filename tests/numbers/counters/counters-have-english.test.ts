/** A counter is in two tables: one has its reading, the other its English. */
import { expect, test } from 'vitest';
import { COUNTERS_OF_THINGS } from '../../../src/numbers/counters/counters-of-things';
import {
  COUNTERS_OF_PEOPLE,
  COUNTERS_OF_TIME,
} from '../../../src/numbers/counters/counters-of-time';
import { quantityAt } from '../../../src/numbers/english/quantity-at';
import { contextOf } from '../english/text-context';

const COUNTERS = Object.keys({ ...COUNTERS_OF_TIME, ...COUNTERS_OF_PEOPLE, ...COUNTERS_OF_THINGS });

/**
 * Have no English in a plain sentence, some because they need another context (代 of 20代). A
 * counter is taken out when it gets English; none is added.
 */
const WITHOUT_ENGLISH = `
  年度 年代 年次 年版 晩 夜
  人称 人部屋 人連れ 人暮らし 人乗り 人掛け 人兄弟 人きょうだい 男 女 代
  品 品種 班 編 篇 遍 辺 片 拍 拍子 回転 回り 戸建て 戸建 級 局
  か条 カ条 ヵ条 ヶ条 ケ条 箇条 連勝 連敗 連覇 打 打席 塁 死 球 回表 回裏
  店鋪 体 着 節 項 条 版 話 景 色 両編成 鉢 言 枠 幕 把
  番手 番人気 番組 面 軍 票差 点差 食付き 食付 次 次元`;

test('every other counter has English', () => {
  const without = COUNTERS.filter((counter) => {
    const found = quantityAt(contextOf(`それは3${counter}です。`), 'それは'.length);
    return found === null || found.end < `それは3${counter}`.length;
  });
  expect(without).toEqual(WITHOUT_ENGLISH.trim().split(/\s+/u));
});
