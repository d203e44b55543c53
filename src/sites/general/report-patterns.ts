/** The style of the press, and that of people who write for themselves. */
import { anyOf } from '../patterns';

/** 【ワシントン＝山田太郎】, ［東京　１２日　ロイター］: where and by whom a report was written. */
export const DATELINE = anyOf(
  /^\s*【[^】]{1,30}[＝=・共同時事][^】]{0,30}】/u,
  /^\s*[[［][^\]］]{1,40}(?:ロイター|共同|時事|AFP)[^\]］]{0,20}[\]］]/u,
);

/** How reports name their sources and quote them: 同社が発表した, 関係者によると. */
export const REPORTING = anyOf(
  /(?:発表し|明らかにし|公表し|述べ|語っ|話し|伝え|指摘し|報じ|報告し|表明し|示し|決め)(?:た|てい[るた]|まし)/u,
  /によると|によれば|という。|分かった。|わかった。|とみられ|調べでは|関係者/u,
  /同(?:社|氏|省|庁|署|県|市|容疑者)/u,
);

/** How people write for themselves and their readers: 皆さん、私は…(笑). */
export const PERSONAL = anyOf(
  /[♪♡☆★ｗ]|[（(]笑[)）]|w{3,}(?!\.)|＾＾|\^\^/u,
  /(?:私|僕|俺)(?:は|が|の|も)|ありがとうござい|皆さん|みなさん/u,
);
