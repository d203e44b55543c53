import { DATE } from '../../sites/general/date-patterns';
import { DATELINE, PERSONAL, REPORTING } from '../../sites/general/report-patterns';
import type { Sign, SignKey } from '../../sites/page-judgement';
import { countScripts } from '../japanese';
import { isBefore } from '../page-text';
import { findBelow } from '../unclobbered';
import type { ArticleMatch } from './article-description';
import { textsBetween } from './article-header';
import type { JudgedPage } from './judged-page';

const MIN_SENTENCES = 3;
const MIN_PROSE_LENGTH = 120;
/** The text between headline and body is read so far, in UTF-16 units. */
const MAX_GAP = 600;
const MIN_SUMMARIES = 3;

/** What the text of a page adds to its evidence. */
export function signsOfText(match: ArticleMatch, { signs, title }: JudgedPage): Sign[] {
  const { headline, text } = match;
  const { paragraphs, body, summaries } = text;
  const prose = paragraphs.map((one) => one.text).join('\n');
  const sentences = countScripts(prose).stops;
  const perThousand = (pattern: RegExp) => (1_000 * countMatches(prose, pattern)) / prose.length;
  const personal = perThousand(PERSONAL);
  const hasSign = (key: SignKey) => signs.some((sign) => sign.key === key);
  const first = paragraphs[0]!.element;
  const isAbove = headline !== null && isBefore(headline, first);
  const gap = gapBetween(headline, first);
  const proseCount = paragraphs.filter((one) => one.isProse).length;
  const rules: [key: SignKey, holds: boolean, weight: number][] = [
    ['whySignDateline', DATELINE.test(prose), 2],
    ['whySignProse', sentences >= MIN_SENTENCES, 1],
    ['whySignFewSentences', sentences < 2 || prose.length < MIN_PROSE_LENGTH, -3],
    [
      'whySignHeadline',
      isAbove && gap.length < MAX_GAP && !hasSign('whySignTitle'),
      // Without metadata the headline is the only evidence, so it counts double.
      title === '' ? 2 : 1,
    ],
    ['whySignDate', DATE.test(gap) && !hasSign('whySignDate'), 1],
    ['whySignReport', perThousand(REPORTING) > 2, 1],
    ['whySignPersonal', personal > 2, personal > 6 ? -2 : -1],
    ['whySignLinks', summaries >= MIN_SUMMARIES && summaries >= proseCount / 2, -3],
    ['whySignCode', findBelow(body, 'pre, code').length > 1, -2],
  ];
  return rules.filter(([, holds]) => holds).map(([key, , weight]) => ({ key, weight }));
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern, 'gu'))?.length ?? 0;
}

function gapBetween(headline: Element | null, first: Element): string {
  let gap = '';
  for (const { data } of textsBetween(headline, first)) {
    gap += data.trim();
    if (gap.length >= MAX_GAP) break;
  }
  return gap;
}
