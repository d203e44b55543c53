/** Which rule took an element for clutter, or what protected it. */
import { clutterText } from '../../sites/general/clutter-phrases';
import { networks } from '../../sites/general/networks';
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import type { Phrase } from '../../sites/site-profile';
import type { PageArticles } from '../article/page-articles';
import { ClutterBounds } from '../clutter/clutter-bounds';
import { MARK } from '../clutter/clutter-marks';
import { ClutterNames, nameWordsOf } from '../clutter/clutter-names';
import { findAll, textNodes } from '../page-text';
import type { Bound, ClutterJudgement, ClutterTrace } from '../page-trace';
import {
  attributeOf,
  closest,
  contains,
  documentOf,
  parentElementOf,
  textContentOf,
} from '../unclobbered';
import { beginningOf, matchingSelector, nameOf, nearest } from './element-name';

const BOUNDS: Readonly<Record<Bound, string>> = {
  frame: 'main, article, header, nav and the like are never hidden',
  'holds-protected': 'it holds',
  protected: 'it is in',
  notice: 'it says who may read on (notices)',
  sentences: 'it is a sentence of the article, or too much of its text',
  'being-filled': 'somebody is typing in it',
  'of-article': 'a date, a lead or a picture of the article, or nothing to see',
  continuation: 'the text of the article goes on in it: a box like the one of the body',
  'closed-or-opened': 'a dialog with a notice, or one that is closed or opened by the reader',
  'long-list': 'an item beyond the first 200 of a list that has others too',
  'opened-by-reader': 'a dialog that the reader opened, or that asks for a password',
  'uncertain-dialog': 'a dialog of which it is not certain what belongs to it',
};

export class ClutterReasons implements ClutterTrace {
  private readonly judgements = new Map<Element, ClutterJudgement>();
  private readonly names: ClutterNames;
  private readonly bounds: ClutterBounds;

  constructor(
    private readonly articles: PageArticles,
    private readonly rules: PageRules,
  ) {
    this.names = new ClutterNames(rules.clutterNames, articles.first.body);
    this.bounds = new ClutterBounds(articles, rules);
  }

  judged(element: Element, judgement: ClutterJudgement): void {
    this.judgements.set(element, judgement);
  }

  /** Kind and rule of the clutter that an element is or is in; null where it is in none. */
  whyHidden(element: Element): { kind: string; rule: string } | null {
    const hidden = closest(element, `[${MARK}~="hide"]`);
    if (hidden === null) return null;
    const kind = attributeOf(hidden, MARK)!.split(' ')[1]!;
    const judgement = this.judgements.get(hidden);
    const rule = judgement === undefined ? 'unknown' : this.ruleOf(hidden, judgement);
    const outer = closest(parentElementOf(hidden), `[${MARK}~="hide"]`);
    const outerKind = outer === null ? '' : attributeOf(outer, MARK)!.split(' ')[1]!;
    const also = outer === null ? '' : `; itself in ${nameOf(outer)}, clutter: ${outerKind}`;
    return { kind, rule: `${rule}${placeOf(hidden, element)}${also}` };
  }

  /** What keeps an element that a rule took for clutter, or that is protected in any case. */
  whyKept(element: Element): string | null {
    const { body } = this.articles.first;
    const box = nearest(
      element,
      (one) => (this.judgements.get(one)?.bound ?? null) !== null && !contains(one, body),
    );
    const judgement = box === undefined ? undefined : this.judgements.get(box);
    if (box === undefined || judgement === undefined || judgement.bound === null) {
      return contains(body, element) || contains(element, body) ? null : this.whyProtected(element);
    }
    const { kind, bound } = judgement;
    const rule = this.ruleOf(box, judgement);
    return `${this.boundName(box, bound)}${placeOf(box, element)}; else clutter: ${kind}, ${rule}`;
  }

  /** Also without a rule that would hide it. */
  private whyProtected(element: Element): string | null {
    const bound = this.bounds.boundOf(element);
    const isProtected = bound === 'protected' || bound === 'holds-protected';
    return isProtected ? this.boundName(element, bound) : null;
  }

  private ruleOf(element: Element, { kind, by, seed }: ClutterJudgement): string {
    switch (by) {
      case 'selector':
        return this.selectorRule(element, kind);
      case 'names':
        return this.namesRule(element) ?? 'names';
      case 'text':
        return this.textRule(kind, seed ?? element);
      case 'surroundings':
        return `outside of the article (strength focus)${withComma(this.namesRule(element))}`;
      case 'list':
        return 'a list of nothing else';
      case 'dialog':
        return seed === undefined ? 'a dialog' : `the dialog of ${nameOf(seed)}`;
      case 'backdrop':
        return 'the backdrop of a hidden dialog';
    }
  }

  private selectorRule(element: Element, kind: string): string {
    const item = this.rules.clutter.find(({ id }) => id === kind);
    const selector = matchingSelector(element, item?.selectors ?? []);
    const isGeneral = networks.some(({ selectors }) => selectors.some((one) => one === selector));
    return `selector "${selector}" (${isGeneral ? 'general/networks.ts' : this.profileName()})`;
  }

  private namesRule(element: Element): string | null {
    const words = nameWordsOf(element);
    const isPart = ({ place, names }: PageRules['clutterNames'][number]) =>
      place === 'surroundings' && names.test(words);
    const rule = this.names.ruleOf(element) ?? this.rules.clutterNames.find(isPart);
    const word = rule?.names.exec(words)?.[0].trim();
    return word === undefined ? null : `names: "${word}" (general/box-names.ts)`;
  }

  private textRule(kind: string, seed: Element): string {
    const texts = [textContentOf(seed), ...[...textNodes(seed)].map(({ data }) => data)];
    const matchOf = (phrase: Phrase) => {
      const pattern = phrasePattern([phrase]);
      const match = texts.map((text) => pattern.exec(text.trim())).find((one) => one !== null);
      return match?.[0];
    };
    for (const rule of this.rules.clutterText) {
      if (rule.id !== kind) continue;
      const origin = clutterText.includes(rule) ? 'general/clutter-phrases.ts' : this.profileName();
      const selector = matchingSelector(seed, rule.selectors ?? []);
      if (selector !== undefined) return `${nameOf(seed)} in it: "${selector}" (${origin})`;
      const match = rule.phrases.map(matchOf).find((one) => one !== undefined);
      if (match === undefined) continue;
      const seedName = rule.isListHeading === true ? 'heading of a list' : 'text';
      const text = beginningOf(textContentOf(seed));
      return `${seedName} 「${text}」: "${beginningOf(match)}" (${origin})`;
    }
    return `text 「${beginningOf(textContentOf(seed))}」`;
  }

  private profileName(): string {
    return `profile ${this.rules.name}`;
  }

  private boundName(element: Element, bound: Bound): string {
    if (bound !== 'holds-protected' && bound !== 'protected') return BOUNDS[bound];
    const isRelated = (one: Element) =>
      bound === 'protected' ? contains(one, element) : contains(element, one);
    for (const [name, elements] of this.protectedGroups()) {
      const related = elements.find(isRelated);
      if (related === element) return `it is ${name}`;
      if (related !== undefined) return `${BOUNDS[bound]} ${name} (${nameOf(related)})`;
    }
    return `${BOUNDS[bound]} something that stays`;
  }

  private *protectedGroups(): Generator<[name: string, elements: readonly Element[]]> {
    const { body, headline, headlineElement, roots, captions } = this.articles.first;
    const document = documentOf(body);
    if (headlineElement !== null) yield ['the headline', [headlineElement]];
    yield ['the body', [body]];
    yield ['text that is read between headline and body', roots];
    yield ['a caption', [...captions, ...findAll(body, this.rules.captions)]];
    for (const selector of this.rules.neverHide) {
      yield [`neverHide "${selector}"`, findAll(document, [selector])];
    }
    for (const selector of this.rules.bait) {
      yield [`"${selector}", watched for ad blockers`, findAll(document, [selector])];
    }
    const headings = findAll(document, ['h1']);
    yield ['the headline again', headings.filter((h1) => textContentOf(h1).includes(headline))];
    yield ['a picture of the article', findAll(document, ['figure'])];
    const blocks = findAll(document, ['p', 'div', 'span']);
    yield ['a notice of a paywall', blocks.filter((block) => this.bounds.isNotice(block))];
  }
}

/** Where the rule was about a box around the element. */
function placeOf(box: Element, element: Element): string {
  return box === element ? '' : ` of ${nameOf(box)}`;
}

function withComma(text: string | null): string {
  return text === null ? '' : `, ${text}`;
}
