/** Why the headline and the body of an article were found where they are, and why not elsewhere. */
import { OUTSIDE, OUTSIDE_NAMES } from '../../sites/general/page-boxes';
import { TAG } from '../../sites/general/paragraph-patterns';
import type { Sign } from '../../sites/page-judgement';
import type { Article } from '../article/article';
import { authorBoxAround, unseenIn } from '../article/insertions';
import type { JudgedPage } from '../article/judged-page';
import type { TextBlock } from '../article/text-block';
import { isOutsideBox, namesOf } from '../article/text-blocks';
import { collapse, findAll, hasProse, isBefore, isInline, isWithin } from '../page-text';
import type { ArticleTrace, NarrowingSteps, NotCounted } from '../page-trace';
import { contains, localNameOf, textContentOf } from '../unclobbered';
import { beginningOf, matchingSelector, nameOf, nearest } from './element-name';

const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  'no-sentence': 'no full stop in it',
  links: 'more than half of it is links',
  'few-kana': 'too few kana',
  'clutter-text': 'a text that is known as clutter',
};

/** Elements that might have been the body, with the one that is. */
const MAX_CANDIDATES = 4;

/** Maximum length of a label, in UTF-16 units. */
const MAX_LABEL_LENGTH = 300;

/** What an element of the article is, and the rule that says so. */
interface ArticlePart {
  part: string;
  rule: string;
}

export class ArticleReasons implements ArticleTrace {
  /** All signs that were weighed. */
  weighed: readonly Sign[];
  private readonly uncounted = new Map<Element, NotCounted>();
  private worthOf: ReadonlyMap<Element, number> = new Map();
  private steps: NarrowingSteps | null = null;

  constructor(
    private readonly document: Document,
    private readonly page: JudgedPage,
  ) {
    this.weighed = page.signs;
  }

  signs(signs: readonly Sign[]): void {
    this.weighed = signs;
  }

  notCounted({ element }: TextBlock, reason: NotCounted): void {
    this.uncounted.set(element, reason);
  }

  worth(worth: ReadonlyMap<Element, number>): void {
    this.worthOf = worth;
  }

  narrowed(steps: NarrowingSteps): void {
    this.steps = steps;
  }

  /** The elements that are worth most, in a search by the text alone. */
  candidates(): string[] {
    return this.byWorth()
      .slice(0, MAX_CANDIDATES)
      .map(([element, worth]) => `${nameOf(element)}: worth ${Math.round(worth)}`);
  }

  whyHeadline({ headlineElement }: Article): string {
    if (headlineElement === null) return 'the title of the page: no heading was found';
    const { rules, headline } = this.page;
    const selector = matchingSelector(headlineElement, rules.headline);
    if (selector !== undefined) return `profile ${rules.name}, headline "${selector}"`;
    const isNamed = headline !== '' && collapse(textContentOf(headlineElement)) === headline;
    return isNamed
      ? 'heading that the titles of the page name'
      : 'last long heading above the text';
  }

  whyBody({ body, foundBy }: Article): string {
    if (foundBy === 'linked-data') return 'holds the opening that the linked data give';
    if (foundBy === 'heuristics') {
      const [main] = this.byWorth();
      const holds = main === undefined || main[0] === body ? '' : `holds ${nameOf(main[0])}: `;
      return `${holds}most Japanese sentences and few links`;
    }
    const { rules } = this.page;
    for (const [index, selectors] of rules.body.entries()) {
      const found = findAll(this.document, selectors).filter(hasProse);
      if (found.length === 0) continue;
      const own = found.find((one) => contains(body, one));
      const selector = own === undefined ? undefined : matchingSelector(own, selectors);
      return `profile ${rules.name}, body ${index + 1} of ${rules.body.length} "${selector}"`;
    }
    return `profile ${rules.name}`;
  }

  /** What of the article an element is; null where it is not in it. */
  partOf(element: Element, article: Article): ArticlePart | null {
    const { headlineElement, body, captions, roots, skip } = article;
    if (contains(headlineElement, element)) {
      return { part: 'headline', rule: this.whyHeadline(article) };
    }
    if (isWithin(element, new Set(skip))) return null;
    const caption = captions.find(
      (one) => contains(one, element) || (isInline(one) && contains(element, one)),
    );
    if (caption !== undefined) return { part: 'caption', rule: this.whyCaption(caption) };
    if (contains(body, element)) return { part: 'body', rule: this.whyBody(article) };
    const root = roots.find((one) => contains(one, element));
    return root === undefined ? null : this.otherRoot(root);
  }

  /** Why an element is not the article's, whether it is in its body or not. */
  whyNotPart(element: Element, article: Article | null): string {
    const skipped = article?.skip.find((one) => contains(one, element));
    if (article !== null && skipped !== undefined) {
      return this.whySkipped(element, skipped, article);
    }
    const narrowed = this.whyNarrowedAway(element);
    if (narrowed !== null) return narrowed;
    const outside = this.whyOutside(element, article?.headlineElement ?? null);
    if (outside !== null) return outside;
    const uncounted = this.uncounted.get(element);
    if (uncounted !== undefined) return NOT_COUNTED[uncounted];
    if (article === null) {
      const isFound = this.steps?.paragraphs.some((one) => one.element === element) === true;
      return isFound ? 'would be in the body of an article' : 'no article on this page';
    }
    return article.foundBy === 'profile' || article.foundBy === 'profile-fallback'
      ? 'outside of the body that the profile names'
      : 'outside of the body, which is worth more';
  }

  private byWorth(): [Element, number][] {
    return [...this.worthOf].sort((a, b) => b[1] - a[1]);
  }

  private whyCaption(caption: Element): string {
    const { rules } = this.page;
    const selector = matchingSelector(caption, rules.captions);
    if (selector !== undefined) return `captions "${selector}"`;
    return 'marked up as a caption, begins like one, or in a box with a player';
  }

  private otherRoot(root: Element): ArticlePart {
    const { meta, extraRoots, name } = this.page.rules;
    const extra = matchingSelector(root, extraRoots);
    if (extra !== undefined)
      return { part: 'extra', rule: `profile ${name}, extraRoots "${extra}"` };
    const metaBox = nearest(root, (one) => matchingSelector(one, meta) !== undefined);
    if (metaBox !== undefined) {
      const selector = matchingSelector(metaBox, meta);
      return { part: 'date or byline', rule: `profile ${name}, meta "${selector}"` };
    }
    return this.isSentence(root)
      ? { part: 'standfirst', rule: 'prose between headline and body' }
      : { part: 'date, byline or series', rule: 'by its text (metaText) or above the headline' };
  }

  private isSentence(element: Element): boolean {
    return textContentOf(element).includes('。');
  }

  private whySkipped(element: Element, skipped: Element, article: Article): string {
    const { rules } = this.page;
    const skip = matchingSelector(skipped, rules.skip);
    if (skip !== undefined) return `profile ${rules.name}, skip "${skip}"`;
    const clutter = rules.clutter.flatMap(({ selectors }) => selectors);
    const selector = matchingSelector(skipped, clutter);
    if (selector !== undefined) return `clutter "${selector}" between the paragraphs`;
    const text = collapse(textContentOf(skipped));
    if (text === article.source) return 'it names the source';
    if (text.length <= MAX_LABEL_LENGTH && TAG.test(text)) return 'a label';
    if (unseenIn(article.body).includes(skipped)) return 'only for screen readers';
    return (
      this.whyNarrowedAway(element) ??
      this.whyOutside(element, article.headlineElement) ??
      'in the body, but none of its paragraphs'
    );
  }

  /** By which step a text block was dropped from the text of the main element. */
  private whyNarrowedAway(element: Element): string | null {
    if (this.steps === null) return null;
    const { inMain, outsideBoxes, beforeOtherArticles, paragraphs } = this.steps;
    const index = inMain.findIndex((one) => one.element === element);
    const block = inMain[index];
    if (block === undefined) return null;
    if (!outsideBoxes.includes(block)) {
      const authorBox = authorBoxAround(element, this.document.body);
      if (authorBox !== null) return `about the author: ${nameOf(authorBox)}`;
      const label = inMain.slice(0, index + 1).findLast(({ isBoxLabel }) => isBoxLabel);
      return `in a box that begins with the label 「${beginningOf(label?.text ?? '')}」`;
    }
    if (!beforeOtherArticles.includes(block)) {
      const heading = outsideBoxes[beforeOtherArticles.length]!;
      return `after 「${beginningOf(heading.text)}」, the heading of other articles`;
    }
    if (paragraphs.includes(block)) return null;
    if (block.isLink) return 'a link';
    if (block.isLabel) return 'a label, an offer or a date line';
    const first = paragraphs[0]?.element;
    const isEarly = first !== undefined && isBefore(element, first);
    return isEarly ? 'before the first sentence' : 'after the last sentence, or heads nothing';
  }

  /** The box that holds no article, whatever is in it. */
  private whyOutside(element: Element, headline: Element | null): string | null {
    const box = nearest(element, (one) => isOutsideBox(one, headline));
    if (box === undefined) return null;
    const selector = matchingSelector(box, OUTSIDE.split(','));
    if (selector !== undefined) return `in ${nameOf(box)}: "${selector}" holds no article`;
    const word = OUTSIDE_NAMES.exec(namesOf(box))?.[0].trim();
    if (word !== undefined) return `in ${nameOf(box)}: the name "${word}" holds no article`;
    return `in ${nameOf(box)}: a ${localNameOf(box)} of fields`;
  }
}
