import { anyOf, chars, words } from '../../rules/phrase';

/** The end of a price, a rate or a mark that one can reach: 150円, 3割, 25日移動平均線. */
export const LEVEL = anyOf(
  chars('円元銭台割％%値'),
  words(`
    ドル ユーロ ポンド ポイント バレル ベーシス 水準 節目 大台 平均線 抵抗線 支持線`),
);
