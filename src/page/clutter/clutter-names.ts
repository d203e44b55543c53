import type { ClutterNameRule } from '../../sites/site-profile';
import { isBefore, plainLength, proseLength } from '../page-text';
import {
  attributeOf,
  contains,
  findBelow,
  firstElementOf,
  localNameOf,
  matches,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

/** A rule with its expressions ready. */
interface NameRule extends ClutterNameRule {
  pattern: RegExp;
}

/** A list of headlines carries dates and numbers beside its links, but not more than this share. */
const PLAIN_SHARE = 0.4;
/** Names are read so far, in UTF-16 units; the longest class lists of real pages have about 1,000. */
const LONGEST_NAME = 2_000;
/** Of a text so much is searched for what it says. */
const LONGEST_TEXT = 20_000;
/** What a reader can act on, and frames that hold such things. */
export const LINKS = 'a[href], button, iframe, [role=button]';

/** What the words in an element's names say about it. */
export class ClutterNames {
  private readonly rules: readonly NameRule[];
  private readonly known = new Map<string, readonly NameRule[]>();

  constructor(
    rules: readonly ClutterNameRule[],
    private readonly body: Element,
  ) {
    this.rules = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.names) }));
  }

  /** The kind of clutter that an element is, or undefined. */
  clutterOf(element: Element): string | undefined {
    return this.rulesOf(element).find((rule) => this.fits(element, rule))?.id;
  }

  /** The part of the page that an element is: navigation, sidebar, comments, overlay. */
  partOf(element: Element): string | undefined {
    return this.rulesOf(element).find(({ place }) => place === 'surroundings')?.id;
  }

  /** The part of the page that it stands in, between it and what holds the article too. */
  partAround(element: Element): string | undefined {
    if (contains(this.body, element)) return undefined;
    for (let e = parentElementOf(element); e && !contains(e, this.body); e = parentElementOf(e)) {
      const part = this.partOf(e);
      if (part) return part;
    }
    return undefined;
  }

  private rulesOf(element: Element): readonly NameRule[] {
    const names = namesOf(element);
    let rules = this.known.get(names);
    if (!rules) {
      const words = wordsOf(names);
      rules = this.rules.filter(({ pattern }) => pattern.test(words));
      this.known.set(names, rules);
    }
    return rules;
  }

  private fits(element: Element, { place, most, links = 0, says }: NameRule): boolean {
    const text = textContentOf(element);
    if (
      place === 'surroundings' ||
      (place === 'column' && this.partAround(element)) ||
      (place === 'after' && !isBefore(this.body, element)) ||
      // A drawing that others refer to.
      'ownerSVGElement' in element ||
      // Nothing in it yet, or a bait of nothing but names.
      !(firstElementOf(element) || text.trim()) ||
      !(matches(element, LINKS) || findBelow(element, LINKS).length >= links) ||
      (says && !new RegExp(says).test(text.slice(0, LONGEST_TEXT)))
    ) {
      return false;
    }
    const plain = plainLength(element);
    return plain <= most || plain <= PLAIN_SHARE * proseLength(element);
  }
}

function namesOf(element: Element): string {
  const [role, id, classes] = ['role', 'id', 'class'].map((name) =>
    attributeOf(element, name)?.slice(0, LONGEST_NAME),
  );
  return [localNameOf(element), `role${role ?? ''}`, id, classes, ''].join(' ');
}

/** Capitals part words only between longer ones: hashed names are full of single ones. */
function wordsOf(names: string): string {
  return names
    .replace(/([a-z]{2})([A-Z][a-z]{2})/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}
