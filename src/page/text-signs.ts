import type { Sign } from '../sites/page-judgement';
import type { ArticleText } from './article-text';
import { countScripts } from './japanese';

/** 【ワシントン＝山田太郎】, ［東京　１２日　ロイター］: where and by whom a report was written. */
export const DATELINE =
  /^\s*(?:【[^】]{1,30}[＝=・共同時事][^】]{0,30}】|[[［][^\]］]{1,40}(?:ロイター|共同|時事|AFP)[^\]］]{0,20}[\]］])/;

/** How reports name their sources and tell what was said. */
const REPORT =
  /(?:発表し|明らかにし|公表し|述べ|語っ|話し|伝え|指摘し|報じ|報告し|表明し|示し|決め)(?:た|てい[るた]|まし)|によると|によれば|という。|分かった。|わかった。|とみられ|調べでは|関係者|同(?:社|氏|省|庁|署|県|市|容疑者)/g;

/** How people write for themselves and their readers. */
const PERSONAL =
  /[♪♡☆★ｗ]|[（(]笑[)）]|w{3,}|＾＾|\^\^|(?:私|僕|俺|自分)(?:は|が|の|も)|です[よね]|ました[よね]|かな[？?。]|ありがとうござい|皆さん|みなさん|お願いします/g;

const LEAST_SENTENCES = 3;

/** What the text of a page adds to its evidence. */
export function textSigns({ paragraphs }: ArticleText): Sign[] {
  const text = paragraphs.map((one) => one.text).join('\n');
  const length = text.length;
  const { stops } = countScripts(text);
  const per = (pattern: RegExp) => ((text.match(pattern)?.length ?? 0) / length) * 1_000;
  const rules: [string, boolean, number][] = [
    ['whySignDateline', DATELINE.test(text), 2],
    ['whySignProse', stops >= LEAST_SENTENCES, 1],
    ['whySignFewSentences', stops < 2 || length < 120, -3],
    ['whySignReport', per(REPORT) > 2, 1],
    ['whySignPersonal', per(PERSONAL) > 2, -1],
    ['whySignPersonal', per(PERSONAL) > 6, -1],
  ];
  return rules.filter(([, holds]) => holds).map(([key, , weight]) => ({ key, weight }));
}
