import type { ClutterBounds } from './clutter-bounds';
import type { ClutterNames } from './clutter-names';
import { isText } from '../node-types';
import { phrasePattern } from '../../sites/patterns';
import type { ClutterTextRule } from '../../sites/site-profile';
import {
  afterEndOf,
  blockAround,
  findAll,
  isInline,
  isWithin,
  plainLength,
  proseLength,
  textNodes,
} from '../page-text';
import { memoize } from '../memoize';
import type { ClutterTrace } from '../page-trace';
import {
  childNodesOf,
  childrenOf,
  closest,
  contains,
  hasBelow,
  localNameOf,
  nextElementOf,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

/** A rule with its phrases joined into one pattern. */
export interface TextRule extends Omit<ClutterTextRule, 'phrases'> {
  pattern: RegExp;
}

/** A longer text is prose. In UTF-16 units; the longest known legal text has about 900. */
const MAX_TEXT_LENGTH = 3_000;
/** The same for a block, which may be a paragraph of the article. */
const MAX_BLOCK_LENGTH = 160;
/** A box is clutter where at least this share of its text is. */
const MIN_SHARE = 2 / 3;
/** A box that holds one of these is more than the text found in it. */
const MORE_THAN_TEXT =
  'nav, header, main, article, form, input, textarea, select, h1, figure, picture, video';
const HEADING = /^h[1-6]$/u;
/** In UTF-16 units. */
const MAX_HEADING_LENGTH = 30;
/** A list of links has at most this share of text that is not linked. */
const MAX_PLAIN_SHARE = 0.4;

export interface ClutterTextContext {
  body: Element;
  rules: readonly TextRule[];
  bounds: ClutterBounds;
  names: ClutterNames;
  trace: ClutterTrace | undefined;
}

export function textRules(rules: readonly ClutterTextRule[]): TextRule[] {
  return rules.map((rule) => ({ ...rule, pattern: phrasePattern(rule.phrases) }));
}

/**
 * Adds to `found` the boxes below `root` that are clutter by what they say, with the id of the
 * rule. Does not search in what is already found.
 */
export function findClutterText(
  root: Element,
  { body, rules, bounds, names, trace }: ClutterTextContext,
  found: Map<Element, string>,
): void {
  const seeds = findSeeds(root, body, rules, found).filter(([element, rule]) => {
    const part = names.pagePartAround(element);
    if (part === undefined) return true;
    // What people wrote in comments may quote anything.
    return rule.mainColumnOnly !== true && part !== 'comments';
  });
  const facts = new BoxFacts(bounds, body);
  for (const rule of rules) {
    const own = new Set(seeds.filter((seed) => seed[1] === rule).map(([element]) => element));
    const texts = rule.isListHeading === true ? null : foundTexts(own, facts);
    for (const seed of own) {
      const boxes =
        texts === null
          ? listBelow(seed, rule, body, facts)
          : boxAround(seed, rule, texts, bounds, facts);
      for (const box of boxes) {
        if (!isWholeBox(box, facts)) continue;
        trace?.judged(box, { kind: rule.id, by: 'text', seed, bound: bounds.boundOf(box) });
        if (facts.isAllowed(box)) found.set(box, rule.id);
      }
    }
  }
}

/** Facts about boxes, memoized: thousands of texts may have the same box around them. */
class BoxFacts {
  readonly isAllowed;
  readonly isMoreThanText = memoize(isMoreThanText);
  readonly isLinkList = memoize((element): boolean => isLinkList(element, this));
  /** Words of its own, besides those of its children. */
  readonly hasWords = memoize(hasWords);
  /** Of all its text and of its prose, in UTF-16 units without white space. */
  readonly length = memoize(compactLength);
  readonly proseLength = memoize((element) => proseLength(element));

  readonly isAfterBody;

  constructor(bounds: ClutterBounds, body: Element) {
    this.isAllowed = memoize((element) => bounds.allows(element));
    this.isAfterBody = afterEndOf(body);
  }
}

/** What one rule found. */
interface FoundTexts {
  /** The texts that are in none of the others. */
  outermost: ReadonlySet<Element>;
  /** How much of them each box holds, in UTF-16 units. */
  lengths: ReadonlyMap<Element, number>;
}

function foundTexts(seeds: ReadonlySet<Element>, facts: BoxFacts): FoundTexts {
  const outermost = [...seeds].filter((seed) => !isWithin(parentElementOf(seed), seeds));
  const lengths = new Map<Element, number>();
  for (const seed of outermost) {
    for (let e: Element | null = seed; e !== null; e = parentElementOf(e)) {
      lengths.set(e, (lengths.get(e) ?? 0) + facts.length(seed));
    }
  }
  return { outermost: new Set(outermost), lengths };
}

type Seed = [element: Element, rule: TextRule];

/** Elements that a rule finds by their text or by its selectors. */
function findSeeds(
  root: Element,
  body: Element,
  rules: readonly TextRule[],
  found: ReadonlyMap<Element, string>,
): Seed[] {
  const seeds: Seed[] = [];
  const done = new Set<Element>();
  const test = (
    element: Element,
    text: string,
    maxLength: number,
    isApplicable: (rule: TextRule) => boolean = () => true,
  ) => {
    const trimmed = text.trim();
    if (done.has(element) || trimmed.length < 2 || trimmed.length > maxLength) return;
    const rule = rules.find((one) => isApplicable(one) && one.pattern.test(trimmed));
    if (rule === undefined) return;
    done.add(element);
    seeds.push([element, rule]);
  };
  const isLeftOut = (element: Element) => element === body || (found.get(element) ?? '') !== '';
  if (!contains(body, root)) {
    for (const node of textNodes(root, isLeftOut)) {
      const element = node.parentElement!;
      test(element, node.data, MAX_TEXT_LENGTH);
      // A line with a part of it in bold.
      const block = isInline(element) && !done.has(element) ? blockAround(node) : null;
      if (block === null || done.has(block)) continue;
      test(block, textContentOf(block), MAX_BLOCK_LENGTH);
      done.add(block);
    }
  }
  // Whole blocks among the children of the body. Not by their text nodes, which annotating splits.
  for (const child of childrenOf(body)) {
    if (isInline(child) || !(contains(root, child) || contains(child, root))) continue;
    const isHeading = HEADING.test(localNameOf(child));
    test(
      child,
      textContentOf(child),
      MAX_BLOCK_LENGTH,
      ({ withinBody, isListHeading }) => withinBody && (isListHeading === true || !isHeading),
    );
  }
  // Links that give their box away, such as those that share the page.
  for (const rule of rules) {
    for (const element of findAll(root, rule.selectors ?? [])) seeds.push([element, rule]);
  }
  return seeds;
}

/** The largest box around a text that holds hardly anything else; none inside another seed. */
function boxAround(
  seed: Element,
  rule: TextRule,
  { outermost, lengths }: FoundTexts,
  bounds: ClutterBounds,
  facts: BoxFacts,
): Element[] {
  // In what stays, such as navigation and comments, only a link of its own can be an offer.
  if (bounds.isInsideProtected(seed)) {
    const link = closest(seed, 'a, button');
    return link === null ? [] : [link];
  }
  if (!outermost.has(seed)) return [];
  let box = seed;
  for (let level = 0; level < rule.maxClimb; level++) {
    const parent = parentElementOf(box);
    if (parent === null || !facts.isAllowed(parent) || facts.isMoreThanText(parent)) break;
    if (lengths.get(parent)! < MIN_SHARE * facts.length(parent)) break;
    box = parent;
  }
  return [box];
}

/** Does it hold anything but text, links and buttons? */
function isMoreThanText(element: Element): boolean {
  return (
    hasBelow(element, MORE_THAN_TEXT) ||
    findAll(element, ['img']).some((picture) => closest(picture, 'a, button') === null)
  );
}

/** A heading over links to other articles, with them: its box, or the list that follows it. */
function listBelow(seed: Element, rule: TextRule, body: Element, facts: BoxFacts): Element[] {
  const isShort = textContentOf(seed).trim().length <= MAX_HEADING_LENGTH;
  if (!isShort && !facts.isLinkList(seed)) return [];
  if (closest(seed, 'a, nav') !== null) return [];
  if (!contains(body, seed) && !facts.isAfterBody(seed)) return [];
  let box = seed;
  /** The box of the heading alone: its list has yet to come, or is hidden by other rules. */
  let headingBox: Element[] = [];
  for (let level = 0; level <= rule.maxClimb; level++) {
    if (facts.isLinkList(box)) return [box];
    const isAlone = level > 0 && facts.proseLength(box) === facts.proseLength(seed);
    if (isAlone && !contains(body, box)) headingBox = [box];
    const next = nextElementOf(box);
    const parent = parentElementOf(box);
    const isFree = parent !== null && facts.isAllowed(parent);
    if (next !== null && facts.isLinkList(next)) {
      const length = facts.length(box) + facts.length(next);
      return isFree && length >= MIN_SHARE * facts.length(parent) ? [parent] : [box, next];
    }
    if (!isFree) break;
    box = parent;
  }
  return headingBox;
}

function isLinkList(element: Element, facts: BoxFacts): boolean {
  const isHeading = HEADING.test(localNameOf(element));
  const length = facts.length(element);
  return (
    !isHeading &&
    hasBelow(element, 'a') &&
    plainLength(element) <= Math.max(MAX_HEADING_LENGTH, MAX_PLAIN_SHARE * length)
  );
}

/** An inline element with words next to it is part of a sentence and stays with it. */
function isWholeBox(element: Element, facts: BoxFacts): boolean {
  const parent = parentElementOf(element);
  return !isInline(element) || parent === null || !facts.hasWords(parent);
}

function hasWords(element: Element): boolean {
  return [...childNodesOf(element)].some((node) => isText(node) && /[\p{L}\p{N}]/u.test(node.data));
}

function compactLength(element: Element): number {
  return textContentOf(element).replace(/\s+/gu, '').length;
}
