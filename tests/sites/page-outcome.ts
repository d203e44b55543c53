import './whole-selectors';
import type { Article } from '../../src/page/article/article';
import { MARK } from '../../src/page/clutter/clutter-marks';
import { collectFacts } from '../../src/page/article/collect-page-facts';
import { collapse, findAll } from '../../src/page/page-text';
import { judgedPage } from '../../src/page/article/judged-page';
import { PageArticles } from '../../src/page/article/page-articles';
import { recognize } from '../../src/page/article/recognize';
import { Tidy } from '../../src/page/clutter/tidy';
import { judgePage } from '../../src/sites/judge-page';
import type { TidyRules } from '../../src/sites/page-rules';
import type { SiteProfile } from '../../src/sites/site-profile';
import type { OpenedPage } from './profile-page';

/** Marks and the elements that have them, to compare: `hide share: <div class="sns-box">`. */
export type Outcome = readonly string[];

type Marks = Map<Element, string[]>;

/** The outcome that the page's file expects for its elements. */
export function expectedOutcome({ expected, source }: OpenedPage): Outcome {
  const marks: Marks = new Map();
  for (const [element, its] of expected) {
    const judged = its.filter((mark) => mark !== 'stay');
    if (judged.length > 0) marks.set(element, judged);
  }
  return [...linesOf(marks), ...(source === undefined ? [] : [`source: ${source}`])];
}

/** The outcome for the elements of an article's page with only the profile of its site. */
export function articleOutcome({ document, expected }: OpenedPage, own: SiteProfile): Outcome {
  const { article, why } = recognize(document, judged(document));
  if (article === null) return [`no article: ${why}`];
  const marks: Marks = new Map();
  const add = (element: Element, mark: string) => {
    marks.set(element, [...(marks.get(element) ?? []), mark]);
  };
  addParts(article, add);
  const ownRules = { ...own, clutterNames: [], notices: [], bait: [] };
  const hidden = hiddenBy(ownRules, article, document);
  for (const element of article.skip) if (!hidden.has(element)) add(element, 'skip');
  for (const [element, kind] of hidden) add(element, `hide ${kind}`);
  const texts = { byline: article.byline, source: article.source, ...datesOf(article) };
  const unsaid = new Map(Object.entries(texts).filter(([, text]) => text !== ''));
  if (article.source === own.publisher) unsaid.delete('source');
  for (const [element, its] of expected) {
    for (const mark of its) {
      const text = unsaid.get(mark);
      if (text === undefined || !textOf(element).includes(text)) continue;
      add(element, mark);
      unsaid.delete(mark);
    }
  }
  return [...linesOf(marks), ...[...unsaid].map(([mark, text]) => `${mark}: ${text}`)];
}

function judged(document: Document) {
  return judgedPage(judgePage(collectFacts(document)));
}

function addParts(article: Article, add: (element: Element, mark: string) => void): void {
  const { headlineElement, body, roots, captions, foundBy } = article;
  if (headlineElement !== null) add(headlineElement, 'headline');
  const bodyMarks = { profile: 'body', 'profile-fallback': 'fallback' } as const;
  add(body, foundBy in bodyMarks ? bodyMarks[foundBy as keyof typeof bodyMarks] : foundBy);
  for (const caption of captions) add(caption, 'caption');
  for (const root of roots) {
    if (root !== headlineElement && root !== body && !captions.includes(root)) add(root, 'read');
  }
}

function datesOf({ published, updated }: Article) {
  return { published, updated };
}

/** What an element says, or says in place of a picture. */
function textOf(element: Element): string {
  return collapse(element.getAttribute('alt') ?? element.textContent);
}

/** Each hidden element with the kind of clutter that it is. */
function hiddenBy(rules: TidyRules, article: Article, document: Document): Map<Element, string> {
  const tidy = new Tidy(document, rules, new PageArticles(article));
  tidy.apply();
  const hidden = new Map<Element, string>();
  for (const element of document.querySelectorAll(`[${MARK}~="hide"]`)) {
    hidden.set(element, element.getAttribute(MARK)!.split(' ')[1]!);
  }
  tidy.undo();
  return hidden;
}

/**
 * Where the rules for any site are applied as well: what is hidden although it must stay, and shown
 * although it must go.
 */
export function wronglyShownOrHidden({ document, expected }: OpenedPage): Outcome {
  const page = judged(document);
  const { article, why } = recognize(document, page);
  if (article === null) return [`no article: ${why}`];
  const hidden = hiddenBy(page.rules, article, document);
  const isHidden = (element: Element) => {
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      if (hidden.has(e)) return true;
    }
    return false;
  };
  const wrong: Marks = new Map();
  for (const [element, its] of expected) {
    const mustGo = its.some((mark) => mark.startsWith('hide '));
    if (isHidden(element) !== mustGo) wrong.set(element, [mustGo ? 'shown' : 'hidden']);
  }
  return linesOf(wrong);
}

/** Why a page is not an article, and the elements that show it. */
export function listOutcome({ document }: OpenedPage, own: SiteProfile): Outcome {
  const { article, why } = recognize(document, judged(document));
  if (article !== null) return ['an article'];
  return [why, ...linesOf(new Map(findAll(document, own.lists).map((one) => [one, ['list']])))];
}

function linesOf(marks: Marks): string[] {
  return [...marks]
    .flatMap(([element, its]) => its.map((mark) => `${mark}: ${nameOf(element)}`))
    .sort();
}

/** Its tag as written and the beginning of its text. */
function nameOf(element: Element): string {
  const [tag] = (element.cloneNode(false) as Element).outerHTML.split('</');
  return `${tag} ${collapse(element.textContent).slice(0, 20)}`;
}
