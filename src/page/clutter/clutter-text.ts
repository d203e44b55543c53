import type { ClutterBounds } from './clutter-bounds';
import type { ClutterNames } from './clutter-names';
import { isText } from '../node-types';
import { phrasePattern } from '../../sites/patterns';
import type { ClutterTextRule } from '../../sites/site-profile';
import {
  behind,
  blockAround,
  findAll,
  isInline,
  isWithin,
  plainLength,
  proseLength,
  textNodes,
} from '../page-text';
import { remembered } from './remembered';
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

/** A rule of a profile, ready to be asked. */
export interface TextRule extends Omit<ClutterTextRule, 'phrases'> {
  pattern: RegExp;
}

/** Texts beyond this length are prose; the longest known legal text is about 900. */
const LONGEST_TEXT = 3_000;
const LONGEST_WITHIN_BODY = 160;
/** A box is clutter where at least this share of its text was found to be. */
const LEAST_SHARE = 2 / 3;
/** A box with one of these is more than the text found in it. */
const MORE_THAN_TEXT =
  'nav, header, main, article, form, input, textarea, select, h1, figure, picture, video';
const HEADING = /^h[1-6]$/;
const LONGEST_HEADING = 30;

export function textRules(rules: readonly ClutterTextRule[]): TextRule[] {
  return rules.map((rule) => ({ ...rule, pattern: phrasePattern(rule.phrases) }));
}

/**
 * Adds the boxes below `root` that are clutter by what they say to `marks`, with the id of the rule.
 * Nothing is looked for in what has a mark there.
 */
export function markClutterText(
  root: Element,
  body: Element,
  rules: readonly TextRule[],
  bounds: ClutterBounds,
  names: ClutterNames,
  marks: Map<Element, string>,
): void {
  const seeds = findSeeds(root, body, rules, marks).filter(([element, rule]) => {
    // What readers wrote may quote anything.
    const part = names.pagePartAround(element);
    return !part || !(rule.mainColumnOnly || part === 'comments');
  });
  const ask = new Questions(bounds, body);
  for (const rule of rules) {
    const own = new Set(seeds.filter((seed) => seed[1] === rule).map(([element]) => element));
    const found = rule.isListHeading ? null : foundIn(own, ask);
    for (const seed of own) {
      for (const box of found
        ? boxAround(seed, rule, found, bounds, ask)
        : listBelow(seed, rule, body, ask)) {
        if (isWholeBox(box, ask) && ask.isAllowed(box)) marks.set(box, rule.id);
      }
    }
  }
}

/** What thousands of texts may ask about the same boxes, with the answers given before. */
class Questions {
  readonly isAllowed;
  readonly isMoreThanText = remembered(isMoreThanText);
  readonly isLinkList = remembered((element): boolean => isLinkList(element, this));
  /** Words of its own, beside what its children say. */
  readonly hasWords = remembered(hasWords);
  /** Of all its text and of its prose, in UTF-16 units without white space. */
  readonly length = remembered(compactLength);
  readonly proseLength = remembered((element) => proseLength(element));

  readonly isBehindBody;

  constructor(bounds: ClutterBounds, body: Element) {
    this.isAllowed = remembered((element) => bounds.allows(element));
    this.isBehindBody = behind(body);
  }
}

/** The texts of one rule that are in none of the others, and how much of them each box holds. */
interface FoundTexts {
  outermost: ReadonlySet<Element>;
  lengths: ReadonlyMap<Element, number>;
}

function foundIn(seeds: ReadonlySet<Element>, ask: Questions): FoundTexts {
  const outermost = [...seeds].filter((seed) => !isWithin(parentElementOf(seed), seeds));
  const lengths = new Map<Element, number>();
  for (const seed of outermost) {
    for (let e: Element | null = seed; e; e = parentElementOf(e)) {
      lengths.set(e, (lengths.get(e) ?? 0) + ask.length(seed));
    }
  }
  return { outermost: new Set(outermost), lengths };
}

type Seed = [Element, TextRule];

/** Elements that a rule finds by their text, or that its selectors find. */
function findSeeds(
  root: Element,
  body: Element,
  rules: readonly TextRule[],
  marks: ReadonlyMap<Element, string>,
): Seed[] {
  const seeds: Seed[] = [];
  const asked = new Set<Element>();
  const ask = (
    element: Element,
    text: string,
    longest: number,
    fits: (rule: TextRule) => boolean = () => true,
  ) => {
    text = text.trim();
    if (asked.has(element) || text.length < 2 || text.length > longest) return;
    const rule = rules.find((one) => fits(one) && one.pattern.test(text));
    if (!rule) return;
    asked.add(element);
    seeds.push([element, rule]);
  };
  if (!contains(body, root)) {
    for (const node of textNodes(root, (element) => element === body || !!marks.get(element))) {
      const element = node.parentElement!;
      ask(element, node.data, LONGEST_TEXT);
      // A line with a part of it in bold.
      const block = isInline(element) && !asked.has(element) && blockAround(node);
      if (!block || asked.has(block)) continue;
      ask(block, textContentOf(block), LONGEST_WITHIN_BODY);
      asked.add(block);
    }
  }
  // Whole blocks among the children of the body. Their text is read as a whole because the reader
  // splits text nodes where it annotates.
  for (const child of childrenOf(body)) {
    if (isInline(child) || !(contains(root, child) || contains(child, root))) continue;
    const isHeading = HEADING.test(localNameOf(child));
    ask(
      child,
      textContentOf(child),
      LONGEST_WITHIN_BODY,
      ({ withinBody, isListHeading }) => withinBody && (isListHeading || !isHeading),
    );
  }
  // Links that give their box away, such as those that share the page.
  for (const rule of rules) {
    for (const element of findAll(root, rule.selectors ?? [])) seeds.push([element, rule]);
  }
  return seeds;
}

/** The largest box around a text that still is that text, or none inside another seed. */
function boxAround(
  seed: Element,
  rule: TextRule,
  { outermost, lengths }: FoundTexts,
  bounds: ClutterBounds,
  ask: Questions,
): Element[] {
  // In what stays, navigation and comments, only a link of its own can be an offer.
  if (bounds.isInsideProtected(seed)) {
    const link = closest(seed, 'a, button');
    return link ? [link] : [];
  }
  if (!outermost.has(seed)) return [];
  let box = seed;
  for (let level = 0; level < rule.maxClimb; level++) {
    const parent = parentElementOf(box);
    if (!parent || !ask.isAllowed(parent) || ask.isMoreThanText(parent)) break;
    if (lengths.get(parent)! < LEAST_SHARE * ask.length(parent)) break;
    box = parent;
  }
  return [box];
}

/** With a picture that is not a button's, or another of those things. */
function isMoreThanText(element: Element): boolean {
  return (
    hasBelow(element, MORE_THAN_TEXT) ||
    findAll(element, ['img']).some((picture) => !closest(picture, 'a, button'))
  );
}

/** A heading over links to other articles, with them: its box, or the list that follows it. */
function listBelow(seed: Element, rule: TextRule, body: Element, ask: Questions): Element[] {
  const isShort = textContentOf(seed).trim().length <= LONGEST_HEADING;
  if (!isShort && !ask.isLinkList(seed)) return [];
  if (closest(seed, 'a, nav')) return [];
  if (!contains(body, seed) && !ask.isBehindBody(seed)) return [];
  let box = seed;
  /** Where the list has yet to come, or came as something that is hidden by other rules. */
  let alone: Element[] = [];
  for (let level = 0; level <= rule.maxClimb; level++) {
    if (ask.isLinkList(box)) return [box];
    const isAlone = level > 0 && ask.proseLength(box) === ask.proseLength(seed);
    if (isAlone && !contains(body, box)) alone = [box];
    const next = nextElementOf(box);
    const parent = parentElementOf(box);
    const isFree = parent !== null && ask.isAllowed(parent);
    if (next && ask.isLinkList(next)) {
      const length = ask.length(box) + ask.length(next);
      return isFree && length >= LEAST_SHARE * ask.length(parent) ? [parent] : [box, next];
    }
    if (!isFree) break;
    box = parent;
  }
  return alone;
}

function isLinkList(element: Element, ask: Questions): boolean {
  const isHeading = HEADING.test(localNameOf(element));
  const length = ask.length(element);
  return (
    !isHeading &&
    hasBelow(element, 'a') &&
    plainLength(element) <= Math.max(LONGEST_HEADING, 0.4 * length)
  );
}

/** An inline element with words beside it is part of a sentence and stays with it. */
function isWholeBox(element: Element, ask: Questions): boolean {
  const parent = parentElementOf(element);
  return !isInline(element) || !parent || !ask.hasWords(parent);
}

function hasWords(element: Element): boolean {
  return [...childNodesOf(element)].some((node) => isText(node) && /[\p{L}\p{N}]/u.test(node.data));
}

function compactLength(element: Element): number {
  return textContentOf(element).replace(/\s+/g, '').length;
}
