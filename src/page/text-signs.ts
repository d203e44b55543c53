import type { PageJudgement, Sign } from '../sites/page-judgement';
import type { Find } from './article-description';
import { isProse } from './article-text';
import { countScripts } from './japanese';
import { isBefore, textNodes } from './page-text';

/** 【ワシントン＝山田太郎】, ［東京　１２日　ロイター］: where and by whom a report was written. */
export const DATELINE =
  /^\s*(?:【[^】]{1,30}[＝=・共同時事][^】]{0,30}】|[[［][^\]］]{1,40}(?:ロイター|共同|時事|AFP)[^\]］]{0,20}[\]］])/;

/** How reports name their sources and tell what was said. */
const REPORT =
  /(?:発表し|明らかにし|公表し|述べ|語っ|話し|伝え|指摘し|報じ|報告し|表明し|示し|決め)(?:た|てい[るた]|まし)|によると|によれば|という。|分かった。|わかった。|とみられ|調べでは|関係者|同(?:社|氏|省|庁|署|県|市|容疑者)/g;

/** How people write for themselves and their readers. */
const PERSONAL =
  /[♪♡☆★ｗ]|[（(]笑[)）]|w{3,}(?!\.)|＾＾|\^\^|(?:私|僕|俺)(?:は|が|の|も)|ありがとうござい|皆さん|みなさん/g;

const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}月\d{1,2}日/;

const LEAST_SENTENCES = 3;
/** UTF-16 units between headline and text in which a date is looked for. */
const GAP = 600;

/** What the text of a page adds to its evidence. */
export function textSigns({ headline, text }: Find, { signs, title }: PageJudgement): Sign[] {
  const { paragraphs, body, summaries } = text;
  const prose = paragraphs.map((one) => one.text).join('\n');
  const { stops } = countScripts(prose);
  const per = (pattern: RegExp) => ((prose.match(pattern)?.length ?? 0) / prose.length) * 1_000;
  const has = (key: string) => signs.some((sign) => sign.key === key);
  const gap = gapBetween(headline, paragraphs[0]!.block);
  const above = gap !== null && gap.length < GAP;
  const rules: [string, boolean, number][] = [
    ['whySignDateline', DATELINE.test(prose), 2],
    ['whySignProse', stops >= LEAST_SENTENCES, 1],
    ['whySignFewSentences', stops < 2 || prose.length < 120, -3],
    // Where the head says nothing at all, more than this there cannot be.
    ['whySignHeadline', above && !has('whySignTitle'), title === '' ? 2 : 1],
    ['whySignDate', gap !== null && DATE.test(gap) && !has('whySignDate'), 1],
    ['whySignReport', per(REPORT) > 2, 1],
    ['whySignPersonal', per(PERSONAL) > 2, -1],
    ['whySignPersonal', per(PERSONAL) > 6, -1],
    ['whySignLinks', summaries >= 3 && summaries >= paragraphs.filter(isProse).length / 2, -3],
    ['whySignCode', body.querySelectorAll('pre, code').length > 1, -2],
  ];
  return rules.filter(([, holds]) => holds).map(([key, , weight]) => ({ key, weight }));
}

/** The text between headline and article, cut where it is long; null where there is no headline. */
function gapBetween(headline: Element | null, first: Element): string | null {
  if (!headline || !isBefore(headline, first)) return null;
  let gap = '';
  for (const node of textNodes(first.ownerDocument.body)) {
    if (!isBefore(headline, node) || headline.contains(node)) continue;
    if (!isBefore(node, first) || gap.length >= GAP) break;
    gap += node.data.trim();
  }
  return gap;
}
