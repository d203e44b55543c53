import { anyOf } from '../../sites/patterns';
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

/** A list of headlines has dates and numbers next to its links, but not more than this share. */
const MAX_PLAIN_SHARE = 0.4;
/**
 * Names are read so far, in UTF-16 units; the longest class lists of real pages have about 1,000.
 */
const MAX_NAME_LENGTH = 2_000;
/** A rule for the text of an element reads so much of it, in UTF-16 units. */
const MAX_TEXT_LENGTH = 20_000;
/** What a reader can act on, and frames that hold such things. */
export const LINKS = 'a[href], button, iframe, [role=button]';

/** Recognizes clutter by the words in an element's names. */
export class ClutterNames {
  /** Finds what any of the rules finds: most names match none. */
  private readonly anyRule: RegExp;
  private readonly rulesByName = new Map<string, readonly ClutterNameRule[]>();

  constructor(
    private readonly rules: readonly ClutterNameRule[],
    private readonly body: Element,
  ) {
    this.anyRule = anyOf(...rules.map(({ names }) => names));
  }

  /** The kind of clutter that an element is; undefined for anything else. */
  clutterOf(element: Element): string | undefined {
    return this.ruleOf(element)?.id;
  }

  /** The rule by which an element is clutter. */
  ruleOf(element: Element): ClutterNameRule | undefined {
    return this.rulesFor(element).find((rule) => this.applies(rule, element));
  }

  /** The part of the page that an element is: navigation, sidebar, comments, overlay. */
  pagePartOf(element: Element): string | undefined {
    return this.rulesFor(element).find(({ place }) => place === 'surroundings')?.id;
  }

  /** The part of the page that an element is in, up to the box that holds the article too. */
  pagePartAround(element: Element): string | undefined {
    if (contains(this.body, element)) return undefined;
    for (
      let e = parentElementOf(element);
      e !== null && !contains(e, this.body);
      e = parentElementOf(e)
    ) {
      const part = this.pagePartOf(e);
      if (part !== undefined) return part;
    }
    return undefined;
  }

  /** The rules that an element's names match. */
  private rulesFor(element: Element): readonly ClutterNameRule[] {
    const names = namesOf(element);
    const known = this.rulesByName.get(names);
    if (known !== undefined) return known;
    const words = wordsOf(names);
    const rules = this.anyRule.test(words)
      ? this.rules.filter((rule) => rule.names.test(words))
      : [];
    this.rulesByName.set(names, rules);
    return rules;
  }

  /** Does all but the names of an element fit the rule? */
  private applies(rule: ClutterNameRule, element: Element): boolean {
    const { place, maxPlain, minLinks = 0 } = rule;
    if (place === 'surroundings') return false;
    if (place === 'main-column' && this.pagePartAround(element) !== undefined) return false;
    if (place === 'after' && !isBefore(this.body, element)) return false;
    // A drawing that others refer to.
    if ('ownerSVGElement' in element) return false;
    const text = textContentOf(element);
    // Empty placeholder, or an ad-block bait.
    if (firstElementOf(element) === null && text.trim() === '') return false;
    if (!matches(element, LINKS) && findBelow(element, LINKS).length < minLinks) return false;
    if (rule.text !== undefined && !rule.text.test(text.slice(0, MAX_TEXT_LENGTH))) return false;
    const plain = plainLength(element);
    return plain <= maxPlain || plain <= MAX_PLAIN_SHARE * proseLength(element);
  }
}

/** The names of an element as the rules read them: `section role p-list related`. */
export function nameWordsOf(element: Element): string {
  return wordsOf(namesOf(element));
}

/** Tag, role, id and classes: `section roleregion  p-list related`. */
function namesOf(element: Element): string {
  const [role = '', id, classes] = ['role', 'id', 'class'].map((name) =>
    attributeOf(element, name)?.slice(0, MAX_NAME_LENGTH),
  );
  return [localNameOf(element), `role${role}`, id, classes, ''].join(' ');
}

/** Capitals separate words only between longer ones: hashed names are full of single capitals. */
function wordsOf(names: string): string {
  return names
    .replace(/([a-z]{2})([A-Z][a-z]{2})/gu, '$1-$2')
    .replace(/_+/gu, '-')
    .toLowerCase();
}
