import { DATE } from '../../sites/general/dates';
import { DATELINE, PERSONAL, REPORTING } from '../../sites/general/report-patterns';
import type { Sign, SignKey } from '../../sites/page-judgement';
import type { Find } from './article-description';
import type { JudgedPage } from './judged-page';
import { countScripts } from '../japanese';
import { textsBetween } from './lead';
import { isBefore } from '../page-text';
import { findBelow } from '../unclobbered';

const LEAST_SENTENCES = 3;
/** UTF-16 units between headline and text in which a date is looked for. */
const GAP = 600;

/** What the text of a page adds to its evidence. */
export function textSigns({ headline, text }: Find, { signs, title }: JudgedPage): Sign[] {
  const { paragraphs, body, summaries } = text;
  const prose = paragraphs.map((one) => one.text).join('\n');
  const { stops } = countScripts(prose);
  const perThousand = (pattern: RegExp) =>
    (1_000 * [...prose.matchAll(new RegExp(pattern, 'gu'))].length) / prose.length;
  const personal = perThousand(PERSONAL);
  const has = (key: SignKey) => signs.some((sign) => sign.key === key);
  const first = paragraphs[0]!.block;
  const isAbove = headline !== null && isBefore(headline, first);
  let gap = '';
  for (const { data } of textsBetween(headline, first)) {
    gap += data.trim();
    if (gap.length >= GAP) break;
  }
  const rules: [SignKey, boolean, number][] = [
    ['whySignDateline', DATELINE.test(prose), 2],
    ['whySignProse', stops >= LEAST_SENTENCES, 1],
    ['whySignFewSentences', stops < 2 || prose.length < 120, -3],
    // Without metadata the headline is the only evidence, so it counts double.
    ['whySignHeadline', isAbove && gap.length < GAP && !has('whySignTitle'), title ? 1 : 2],
    ['whySignDate', !has('whySignDate') && DATE.test(gap), 1],
    ['whySignReport', perThousand(REPORTING) > 2, 1],
    ['whySignPersonal', personal > 2, personal > 6 ? -2 : -1],
    [
      'whySignLinks',
      summaries >= 3 && summaries >= paragraphs.filter((one) => one.isProse).length / 2,
      -3,
    ],
    ['whySignCode', findBelow(body, 'pre, code').length > 1, -2],
  ];
  return rules.filter(([, holds]) => holds).map(([key, , weight]) => ({ key, weight }));
}
