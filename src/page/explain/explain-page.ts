/**
 * Why each block of a page is article, clutter or neither, for `npm run inspect`. Not part of the
 * extension.
 */
import type { Sign, WhyKey } from '../../sites/page-judgement';
import type { Article } from '../article/article';
import type { JudgedPage } from '../article/judged-page';
import { PageArticles } from '../article/page-articles';
import { recognize } from '../article/recognize';
import { isShown } from '../clutter/clutter-layers';
import { MARK } from '../clutter/clutter-marks';
import { Tidy, type Tidying } from '../clutter/tidy';
import { blockAround, textNodes } from '../page-text';
import { closest, contains } from '../unclobbered';
import { ArticleReasons } from './article-reasons';
import { ClutterReasons } from './clutter-reasons';
import { beginningOf, nameOf } from './element-name';

export interface PageExplanation {
  why: WhyKey | '';
  /** All signs that were weighed. */
  signs: readonly Sign[];
  /** Name of the site's profile; empty where it has none. */
  profile: string;
  /** Element and rule; empty if there is no article. */
  headline: string;
  body: string;
  /** The elements that are worth most, where the body was looked for by its text. */
  candidates: readonly string[];
  /** In document order. */
  blocks: readonly BlockExplanation[];
}

interface BlockExplanation {
  name: string;
  /** Its beginning. */
  text: string;
  /** `article: body`, `clutter: share`, `kept`, `neither`. */
  verdict: string;
  /** What decided. */
  rule: string;
}

/** Recognizes and tidies the page, and leaves it as it was. */
export function explainPage(
  document: Document,
  page: JudgedPage,
  strength: Tidying,
): PageExplanation {
  const articleReasons = new ArticleReasons(document, page);
  const { article, why } = recognize(document, page, articleReasons);
  return {
    why,
    signs: articleReasons.weighed,
    profile: page.rules.name,
    candidates: articleReasons.candidates(),
    ...(article === null
      ? { headline: '', body: '', blocks: blocksWithoutArticle(document, articleReasons) }
      : {
          headline: placed(article.headlineElement, articleReasons.whyHeadline(article)),
          body: placed(article.body, articleReasons.whyBody(article)),
          blocks: blocksOf(document, page, article, articleReasons, strength),
        }),
  };
}

function placed(element: Element | null, rule: string): string {
  return element === null ? rule : `${nameOf(element)}, ${rule}`;
}

function blocksWithoutArticle(document: Document, reasons: ArticleReasons): BlockExplanation[] {
  return [...blockTexts(document)].map(([element, text]) => ({
    name: nameOf(element),
    text: beginningOf(text),
    verdict: 'neither',
    rule: reasons.whyNotPart(element, null),
  }));
}

function blocksOf(
  document: Document,
  page: JudgedPage,
  article: Article,
  articleReasons: ArticleReasons,
  strength: Tidying,
): BlockExplanation[] {
  const articles = new PageArticles(article);
  const clutterReasons = new ClutterReasons(articles, page.rules);
  const tidy = new Tidy(document, page.rules, articles, strength, clutterReasons);
  tidy.apply();
  const placeOf = (element: Element) => {
    if (!isShown(element)) return 'hidden by the page';
    if (contains(article.body, element)) return 'in the body, but not its text';
    return `outside of the article, not hidden at the strength "${strength}"`;
  };
  const judge = (element: Element): Pick<BlockExplanation, 'verdict' | 'rule'> => {
    const hidden = clutterReasons.whyHidden(element);
    if (hidden !== null) return { verdict: `clutter: ${hidden.kind}`, rule: hidden.rule };
    const part = articleReasons.partOf(element, article);
    const kept = clutterReasons.whyKept(element);
    if (part !== null) {
      const isInBody = contains(article.body, element);
      const rule = kept !== null && isInBody ? `${part.rule}; kept: ${kept}` : part.rule;
      return { verdict: `article: ${part.part}`, rule };
    }
    const rule = articleReasons.whyNotPart(element, article);
    if (kept !== null) return { verdict: 'kept', rule: `${kept}; ${rule}` };
    return { verdict: 'neither', rule: `${placeOf(element)}; ${rule}` };
  };
  const blocks = [...blockTexts(document)].map(([element, text]) => ({
    name: nameOf(element),
    text: beginningOf(text),
    ...judge(element),
  }));
  tidy.undo();
  return blocks;
}

/** The blocks with text, and inline elements that are hidden by themselves. */
function blockTexts(document: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const node of textNodes(document.body)) {
    const text = node.data.trim();
    const block = text === '' ? null : blockAround(node);
    if (block === null) continue;
    const hidden = closest(node.parentElement, `[${MARK}~="hide"]`);
    const element = hidden !== null && contains(block, hidden) ? hidden : block;
    texts.set(element, `${texts.get(element) ?? ''}${text}`);
  }
  return texts;
}
