/** Explains why each block of a page is article, clutter or neither. */
import type { Explanation } from '../../content/inspection';
import { MIN_EVIDENCE } from '../../sites/page-judgement';

const NAME_WIDTH = 36;
const TEXT_WIDTH = 42;
const VERDICT_WIDTH = 24;

/** @returns lines without line breaks: the page, its signs, then one line per block */
export function explanationLines(explanation: Explanation): string[] {
  const { why, whyText, profile, headline, body, candidates, blocks } = explanation;
  return [
    `${body === '' ? 'no article' : 'article'}: ${whyText} (${why})`,
    profile === '' ? 'site without a profile' : `site with the profile ${profile}`,
    ...(body === '' ? [] : [`headline: ${headline}`, `body: ${body}`]),
    ...signLines(explanation),
    ...candidates.map((candidate) => `candidate for the body: ${candidate}`),
    '',
    ...blocks.map(({ name, text, verdict, rule }) =>
      [padded(name, NAME_WIDTH), padded(text, TEXT_WIDTH), padded(verdict, VERDICT_WIDTH), rule]
        .join('  ')
        .trimEnd(),
    ),
  ];
}

function signLines({ signs, profile }: Explanation): string[] {
  if (signs.length === 0) return [];
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  const need =
    profile === '' ? `, ${MIN_EVIDENCE} needed` : ', not needed on a site with a profile';
  return [
    `signs: ${sum}${need}`,
    ...signs.map(({ text, weight }) => `  ${weight > 0 ? '+' : ''}${weight} ${text}`),
  ];
}

/** Padded with spaces to a width in terminal columns; a kanji takes two. */
function padded(text: string, width: number): string {
  const wide = text.match(/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu);
  return `${text}${' '.repeat(Math.max(0, width - text.length - (wide?.length ?? 0)))}`;
}
